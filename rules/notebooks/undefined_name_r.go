package notebooks

import (
	"fmt"
	"hash/crc32"
	"path"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// missingR lists the names of R that a document reads and does not define, each once:
// those of its functions, and of its top level where no hidden_state is told.
func missingR(pass *analysis.Pass, f *syntax.File, names *scope.Names) (found []place) {
	module := names.Module(source.R)
	if module == nil || len(module.Attached) == 0 && !f.Doc.HasCells() || f.Doc.PathIs(isPart) {
		return nil // a file of functions that others run
	}
	r := newRSession(f, names, module)
	if r == nil || min(r.unseen, r.table) < never || len(r.files) > 0 {
		return nil
	}
	seen := make(map[string]bool)
	for _, l := range r.withoutBlanks(r.withoutLent(r.lacks(names))) {
		if seen[l.read.Text] || f.Doc.HasCells() && l.when.place.OK() {
			continue
		}
		seen[l.read.Text] = true
		here := place{Name: l.read.Text, Span: l.read.Node.Span(), Why: l.why()}
		if l.undefined() {
			here.Why = onlyInComment(pass, l.read.Text, l.read.Node)
		}
		found = append(found, here)
	}
	return found
}

// why says what a script does too late, or nothing of a name that it never defines.
func (l lack) why() string {
	switch {
	case l.attach:
		return fmt.Sprintf("needs `%s`, which follows", analyzer.Clip(l.by.Text(), 24))
	case l.category == "later":
		return "is defined only further down"
	case l.category == "deleted":
		return "has been removed"
	}
	return ""
}

// isPart reports whether a file of R is loaded together with others: the code of a
// package, its tests, an app.
func isPart(file string) bool {
	for folder := range strings.SplitSeq(path.Dir(file), "/") {
		switch folder {
		case "R", "tests", "testthat", "inst", "man", "modules", "src":
			return true
		}
	}
	switch strings.ToLower(path.Base(file)) {
	case "ui.r", "server.r", "global.r", "app.r", "_targets.r", ".rprofile":
		return true
	}
	return false
}

// boundR lists hashes of the names that a document's R defines at the top, sorted:
// another script may run in the same session.
func boundR(names *scope.Names) (bound []uint32) {
	module := names.Module(source.R)
	if module == nil {
		return nil
	}
	for _, n := range module.Names {
		if len(n.Bindings) > 0 {
			bound = append(bound, crc32.ChecksumIEEE([]byte(n.Text)))
		}
	}
	slices.Sort(bound)
	return bound
}

// boundElsewhere counts the documents that bind each name at the top of their R.
func boundElsewhere(p *analyzer.Project) map[uint32]int {
	count := make(map[uint32]int)
	for _, s := range p.Summaries {
		for _, name := range s.Value.(undefined).Bound {
			count[name]++
		}
	}
	return count
}

// alone lists the missing names of R that no other document binds.
func (u *undefined) alone(count map[uint32]int) (list []place) {
	for _, m := range u.MissingR {
		h := crc32.ChecksumIEEE([]byte(m.Name))
		others := count[h]
		if _, own := slices.BinarySearch(u.Bound, h); own {
			others--
		}
		if others == 0 {
			list = append(list, m)
		}
	}
	return list
}
