package prints

import (
	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Site is a print that is weighed.
type Site struct {
	Call syntax.Node
	Cues []string // the names of what is seen at it
}

// Cues returns the names of all cues.
func Cues() []string {
	names := make([]string, len(cues))
	for i, c := range cues {
		names[i] = c.name
	}
	return names
}

// Sites returns the prints of a document that stray_print weighs, with what is seen at each,
// for .ci/weigh.
func Sites(f *syntax.File) (sites []Site) {
	s := &strayPrints{pass: &analysis.Pass{Report: func(analysis.Diagnostic) {}}, f: f}
	s.weighed = func(at *site) {
		found := Site{Call: at.call}
		for _, c := range cues {
			if c.isSeen(at) {
				found.Cues = append(found.Cues, c.name)
			}
		}
		sites = append(sites, found)
	}
	s.find()
	return sites
}
