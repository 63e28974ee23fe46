package notebooks

import (
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// missingR lists the names of R that a document reads and does not define, each once:
// those of its functions, and of its top level where no hidden_state is told.
//
// Of those that it runs scripts for, files tells which.
func missingR(pass *analysis.Pass, f *syntax.File, names *scope.Names) (found []place, files []sourcedFile) {
	module := names.Module(source.R)
	if module == nil || len(module.Attached) == 0 && !f.Doc.HasCells() || f.Doc.PathIs(isPart) {
		return nil, nil // a file of functions that others run
	}
	r := newRSession(f, names, module)
	if r == nil || min(r.unseen, r.table) < never || len(r.files) > 0 && f.Doc.HasCells() {
		return nil, nil
	}
	seen := make(map[string]bool)
	lacks := r.lacks(names)
	for _, l := range r.withoutBlanks(r.withoutLent(slices.Clone(lacks))) {
		if seen[l.read.Text] || l.read.Perhaps && slices.ContainsFunc(lacks, func(other lack) bool { return other.attach && other.place().Statement() == l.place().Statement() }) || f.Doc.HasCells() && l.when.place.OK() {
			continue
		}
		seen[l.read.Text] = true
		here := place{
			Name: l.read.Text, Span: l.read.Node.Span(), Why: l.why(), Needs: r.needs(l.read.Node), Within: callsAround(l.read.Node),
			Called: l.read.Called(), Nowhere: l.nowhere(), Borrowed: r.mayHave(l), Leans: r.leans(l),
		}
		if first := l.read.Node.Parent().Arg("", 0); here.Called && len(here.Within) == 0 && first.Is(syntax.RIdentifier) {
			here.Takes = first.Text()
		}
		if l.attach {
			here.Attaches = l.by.Stop()
		}
		if here.Why == "" {
			if here.Why = onlyInComment(pass, l.read.Text, l.read.Node); here.Why == "" {
				here.Meant = meantBy(l.read)
			}
		}
		found = append(found, here)
	}
	return found, r.files
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
	case l.category == "missing" && l.by.Parent().Is(syntax.RAssignment):
		return "is read before its own assignment" // else a part of it is set
	}
	return ""
}

// boundR lists hashes of the names that a document's R defines at the top, sorted:
// another script may run in the same session.
func boundR(names *scope.Names) []uint32 {
	return hashesOf(names.Module(source.R), func(n *scope.Name) bool { return len(n.Bindings) > 0 })
}

// leftBy sums up what a script of R leaves behind, as [scriptGives] does, with what its names tell: what
// fills the session in other ways, and runs other code than files of R by their paths.
func leftBy(f *syntax.File, names *scope.Names) gives {
	module := names.Module(source.R)
	if module == nil || f.Doc.Format != source.Script {
		return gives{}
	}
	g := scriptGives(f)
	g.Anything = g.Anything || module.Star.OK()
	for _, a := range module.Attached {
		g.Packages = append(g.Packages, a.Package)
	}
	for _, s := range module.Sourced {
		g.Anything = g.Anything || s.Node.FuncName() != "source" // such as sourceCpp
	}
	return g
}

// callsAround lists the functions whose arguments a node stands in.
func callsAround(n syntax.Node) (list []string) {
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		if p.Is(syntax.RCall) && child.Field() == syntax.ArgumentsField {
			list = append(list, p.FuncName())
		}
	}
	return list
}

// withoutGiven leaves out what the scripts may give that a document of R runs, and what they may make
// a column, as they attach dplyr where the document does not.
func (u *undefined) withoutGiven(list []place, document string, scripts map[string]*gives) []place {
	if len(list) == 0 || len(u.Files) == 0 {
		return list
	}
	own := newGiven()
	own.merge(&u.Leaves)
	var files []*given
	for _, f := range u.Files {
		files = append(files, f.of(document, scripts))
	}
	return slices.DeleteFunc(list, func(m place) bool {
		return slices.ContainsFunc(files, func(g *given) bool {
			return g.has(m.Name) || slices.ContainsFunc(m.Within, func(name string) bool { return g.quotes(name, own) })
		}) || slices.ContainsFunc(m.Needs, func(name string) bool {
			return !slices.ContainsFunc(files, func(g *given) bool { return g.evaluates(name) })
		})
	})
}

// quotes reports whether a script replaces a function by one that looks at its arguments as code.
func (g *given) quotes(name string, own *given) bool {
	return g.names[name] && !g.functions[name] || slices.ContainsFunc(g.packages, func(p *rpackage.Package) bool {
		return !slices.Contains(own.packages, p) && p.Export(name) == rpackage.Quoting
	})
}
