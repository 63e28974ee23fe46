package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestPeek tells plots that a file lacks from those that somebody looked at, line by line.
func TestPeek(t *testing.T) {
	rule := analyzertest.Named(t, dead.Rules(), "useless_expression")
	for _, test := range []struct{ text, want string }{
		{"for (bay in bays) {\n  ggplot(tides[[bay]], aes(day)) + geom_point()\n}\n", "peek"},
		{"for (bay in bays) {\n  png(bay)\n  ggplot(tides[[bay]], aes(day)) + geom_point()\n  dev.off()\n}\n", "undrawn"},
		{"png(\"tides.png\")\nfor (bay in bays) {\n  ggplot(tides[[bay]], aes(day)) + geom_point()\n}\ndev.off()\n", "undrawn"},
	} {
		analyzertest.CheckCategory(t, rule, "a.R", test.text, test.want)
	}
}
