package production

import (
	_ "embed"
	"fmt"
	"reflect"

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
)

var undeclaredDependency = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":         {Explore: analyzer.Note, Production: analyzer.Warning},
		transitive: {Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
		unknown:    {Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
	},
	Rank:   analyzer.Machine,
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
	others   int // documents that need it too
}

// finishUndeclaredDependency tells each package once that documents need and the
// nearest declaration above them has not: at the first place in production, else at
// the first of all.
func finishUndeclaredDependency(p *analyzer.Project) {
	x := index.Of(p)
	scopes := scopesOf(x, p)
	written := make(map[string]bool)
	for _, s := range p.Summaries {
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
		if s.Stage == analyzer.Test || outsideOf(s.Path) {
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
			l := first[k]
			switch {
			case l == nil:
				first[k] = &lack{n, s.Path, s.Stage, at.category(n), at, 0}
				order = append(order, k)
			case l.stage != analyzer.Production && s.Stage == analyzer.Production:
				*l = lack{n, s.Path, s.Stage, l.category, at, l.others + 1}
			default:
				l.others++
			}
		}
	}
	for _, k := range order {
		first[k].report(p)
	}
}

// report tells a package that is not declared.
func (l *lack) report(p *analyzer.Project) {
	file, name := l.missing.file(), l.Name
	if !l.R {
		name = manifest.Usual(l.Name)
	}
	message := fmt.Sprintf("`%s` is not declared: add `%s` to %s", l.Name, name, analyzer.Clip(file, 40))
	switch {
	case l.category == transitive:
		message = fmt.Sprintf("`%s` only comes along with others: add `%s` to %s", l.Name, name, analyzer.Clip(file, 30))
	case name == l.Name:
		message = fmt.Sprintf("`%s` is not declared: add it to %s", l.Name, analyzer.Clip(file, 40))
	}
	p.Report(l.path, analyzer.ProjectFinding{
		Span: l.Span, Category: l.category, Message: message,
		Data: map[string]any{"distribution": name, "declaration": file, "others": l.others},
	})
}
