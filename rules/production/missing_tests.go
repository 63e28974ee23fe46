package production

import (
	_ "embed"
	"fmt"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

//go:embed missing_tests.md
var missingTestsPage string

// missingTests speaks where no document of a repository tests anything.
var missingTests = readiness("missing_tests", missingTestsPage, "repositories without tests", func(r repository) string {
	for i := range r.Documents {
		d := &r.Documents[i]
		if d.Tests || d.Stage == analyzer.Test && strings.Contains(strings.ToLower(path.Base(d.Path)), "test") {
			return ""
		}
	}
	file := "tests/test_%s.py"
	if r.r() {
		file = "tests/testthat/test-%s.R"
	}
	return fmt.Sprintf("nothing tests %d files in production: begin with `%s`", len(r.code), fmt.Sprintf(file, r.mostUsed()))
})

// mostUsed is the name of a module that only defines what others use, or of the first.
func (r repository) mostUsed() string {
	best := ""
	for _, p := range r.code {
		if strings.EqualFold(path.Ext(p), ".r") != r.r() {
			continue
		}
		if d := r.Document(p); best == "" || !d.Acts && !d.Runs && r.Reached(d) {
			best = p
			if !d.Acts && !d.Runs {
				break
			}
		}
	}
	return strings.TrimSuffix(path.Base(best), path.Ext(best))
}
