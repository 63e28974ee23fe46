package production

import (
	"bytes"
	_ "embed"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed undeclared_dependency.md
var undeclaredDependencyPage string

// The categories of undeclared_dependency but for the plain one.
const (
	transitive = "transitive" // it comes along with what is declared
	unknown    = "unknown"    // no table knows a distribution for it
	orphan     = "orphan"     // only one file needs it that nothing reaches
)

var undeclaredDependency = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":         {Explore: analyzer.Note, Production: analyzer.Warning},
		transitive: {Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
		orphan:     {Explore: analyzer.Note, Production: analyzer.Warning},
		unknown:    {Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
	},
	Rank:   analyzer.Rest, // who installs what is seldom in the repository alone: of 66 that were read at the top of a list, 23 could wait
	Many:   "undeclared dependencies",
	Since:  "0.1",
	Page:   undeclaredDependencyPage,
	Shared: index.Layout,
	Finish: finishUndeclaredDependency,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "undeclared_dependency",
			Doc:        analyzer.Title(undeclaredDependencyPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[needs](),
			// No place is marked as a candidate: of many needs few are told, each once.
			Run: func(pass *analysis.Pass) (any, error) { return needsOf(syntax.Of(pass)), nil },
		}
	},
}

// lack is a package that is not declared where a document needs it.
type lack struct {
	needed
	path     string
	stage    analyzer.Stage
	category string
	missing  *declared
	others   int  // documents that need it too
	reached  bool // one of them is for somebody, or several need it
}

// finishUndeclaredDependency tells each package once that documents need and the
// nearest declaration above them has not, at the first of those that weigh most.
func finishUndeclaredDependency(p *analyzer.Project) {
	x := index.Of(p)
	scopes := scopesOf(x, p)
	written, taken := make(map[string]bool), make(map[string]bool)
	bundles := bundlesOf(x)
	for _, s := range p.Summaries {
		for _, word := range s.Value.(needs).Takes {
			taken[word] = true
		}
		for _, module := range s.Value.(needs).Writes {
			written[module] = true
		}
	}
	type key struct {
		at   *declared
		name string
	}
	first := make(map[key]*lack)
	var order []key
	for _, s := range p.Summaries {
		if s.Stage == analyzer.Test || outsideOf(s.Path) || isBelow(s.Path, bundles) {
			continue
		}
		for _, n := range s.Value.(needs).All {
			if !p.Heard(s.Path) || !n.R && (index.Standard(n.Name) || x.Own(n.Name) || written[n.Name]) {
				continue
			}
			at := scopes.of(s.Path, n.R)
			if at == nil || at.open || at.has(n) {
				continue
			}
			k := key{at, n.Name}
			l, reached := first[k], !n.Late && !isLeftOver(p, s, taken)
			if l != nil && moduleOf(l.path) != moduleOf(s.Path) { // no export of the same notebook
				l.reached, reached = true, true
			}
			switch {
			case l == nil:
				first[k] = &lack{n, s.Path, s.Stage, at.category(n), at, 0, reached}
				order = append(order, k)
			case weightOf(s.Path, s.Stage, reached, taken) > weightOf(l.path, l.stage, l.reached, taken):
				*l = lack{n, s.Path, s.Stage, l.category, at, l.others + 1, reached}
			default:
				l.others++
			}
		}
	}
	for _, k := range order {
		first[k].report(p)
	}
}

// weightOf orders documents that need a package by what depends on them: one that nothing reaches
// is last, one of production before a trial, and of two alike one that others import before one
// that runs alone.
func weightOf(file string, stage analyzer.Stage, reached bool, taken map[string]bool) (weight int) {
	if reached {
		weight += 4
	}
	if stage == analyzer.Production {
		weight += 2
	}
	if taken[moduleOf(file)] {
		weight++
	}
	return weight
}

// moduleOf is the name by which others import a script of Python.
func moduleOf(file string) string { return strings.TrimSuffix(path.Base(file), ".py") }

// isLeftOver reports whether nothing takes a module of Python, by the words of all imports: one of a
// package, which has values alone, or a script that has no main guard and is named in no text.
func isLeftOver(p *analyzer.Project, s analyzer.Summary, taken map[string]bool) bool {
	x, n := index.Of(p), s.Value.(needs)
	d := x.Document(s.Path)
	switch {
	case d == nil || path.Ext(s.Path) != ".py" || taken[moduleOf(s.Path)]:
		return false
	case x.InPackage(d):
		return n.Values
	default:
		return !n.Starts && !isToldOf(p, path.Base(s.Path))
	}
}

// isToldOf reports whether a file that is no document, as a README, names a script.
func isToldOf(p *analyzer.Project, name string) bool {
	for _, text := range p.Texts() {
		if bytes.Contains(text, []byte(name)) {
			return true
		}
	}
	return false
}

// bundlesOf returns the folders that Databricks runs as they are: its runtime brings packages along,
// and notebooks install others.
func bundlesOf(x *index.Project) (folders []string) {
	for _, name := range x.Texts {
		if base := path.Base(name); base == "databricks.yml" || base == "databricks.yaml" {
			folders = append(folders, path.Dir(name))
		}
	}
	return folders
}

// isBelow reports whether a file lies below one of the folders.
func isBelow(file string, folders []string) bool {
	return slices.ContainsFunc(folders, func(dir string) bool { return dir == "." || strings.HasPrefix(file, dir+"/") })
}

// report tells a package that is not declared.
func (l *lack) report(p *analyzer.Project) {
	file, name := l.missing.file(l.Name), l.Name
	if !l.R {
		name = manifest.Usual(l.Name)
	}
	message := fmt.Sprintf("`%s` is not declared: add `%s` to %s", l.Name, name, analyzer.Clip(file, 40))
	category := l.category
	if category == "" && (!l.reached || l.missing.isOne()) {
		category = orphan
	}
	switch {
	case refused[l.Name] != "" && l.missing.names[l.Name]:
		message = fmt.Sprintf("`%s` cannot be installed under this name: write `%s` in %s", l.Name, name, analyzer.Clip(file, 30))
	case l.category == transitive:
		message = fmt.Sprintf("`%s` only comes along with others: add `%s` to %s", l.Name, name, analyzer.Clip(file, 30))
	case name == l.Name:
		message = fmt.Sprintf("`%s` is not declared: add it to %s", l.Name, analyzer.Clip(file, 40))
	}
	p.Report(l.path, analyzer.ProjectFinding{
		Span: l.Span, Category: category, Message: message,
		Data: map[string]any{"distribution": name, "declaration": file, "others": l.others, "places": []string{packageNamed(name)}},
	})
}
