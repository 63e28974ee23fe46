package production

import (
	"path"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// handful is from how many files on code in production is more than a few scripts.
const handful = 6

// ready is what a rule about a whole repository keeps of a document.
type ready struct{ Min int }

// repository is a project that has code in production.
type repository struct {
	*index.Project
	code []string // the paths of that code
}

// readiness makes a rule that says once what a repository lacks that has more than a
// handful of files in production. Lacks returns the message, or nothing.
func readiness(name, page, many string, lacks func(repository) string) *analyzer.Rule {
	return &analyzer.Rule{
		Habit:     Habit,
		Languages: []source.Language{source.Python, source.R},
		Levels: map[string]analyzer.Levels{"": {
			Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R},
		}},
		Rank:   analyzer.Rest,
		Many:   many,
		Since:  "0.1",
		Page:   page,
		Shared: index.Shared,
		Finish: func(p *analyzer.Project) {
			if r := repositoryOf(p); len(p.Summaries) > 0 && !p.Partial && len(r.code) >= p.Summaries[0].Value.(ready).Min {
				if message := lacks(r); message != "" {
					p.Report("", analyzer.ProjectFinding{Message: message})
				}
			}
		},
		New: func() *analysis.Analyzer {
			a := &analysis.Analyzer{Name: name, Doc: analyzer.Title(page), ResultType: reflect.TypeFor[ready]()}
			least := a.Flags.Int("min-files", handful, "speak of repositories with so many `files` in production (more than a handful of scripts)")
			a.Run = func(*analysis.Pass) (any, error) { return ready{*least}, nil }
			return a
		},
	}
}

func repositoryOf(p *analyzer.Project) repository {
	r := repository{Project: index.Of(p)}
	for i := range r.Documents {
		d := &r.Documents[i]
		if d.Stage == analyzer.Production && !outsideOf(d.Path) && path.Base(d.Path) != "__init__.py" && !d.Tests {
			r.code = append(r.code, d.Path)
		}
	}
	return r
}

// r reports whether most of the code is in R.
func (r repository) r() bool {
	n := 0
	for _, p := range r.code {
		if strings.EqualFold(path.Ext(p), ".r") {
			n++
		}
	}
	return 2*n > len(r.code)
}

// installed reports whether the repository is a package that others install: it is not
// itself what runs.
func (r repository) installed() bool {
	return r.Folders["."]&(index.Installed|index.RPackage) != 0 && r.Folders["."]&index.Application == 0
}

// has reports whether there is a file, no document, whose path in lower case the
// function knows.
func (r repository) has(known func(name string) bool) bool {
	return slices.ContainsFunc(r.Texts, func(name string) bool { return known(strings.ToLower(name)) })
}
