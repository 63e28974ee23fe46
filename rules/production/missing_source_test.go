package production_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

// The root of a project may be a package, of which modules below it import by other names.
func TestMissingSourceBelowARootThatIsAPackage(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	found := analyzertest.Findings(t, rule, fileOf("__init__.py", ""), fileOf("levels/read.py", "import harbour.tides\nfrom .gone import low\n")).Findings
	if len(found) != 1 || found[0].Start.Line != 2 {
		t.Errorf("got %v, want one finding at line 2", found)
	}
}
