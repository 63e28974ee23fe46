package production_test

import (
	"slices"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

const conversions = `def ages(rows, other):
    found = []
    for row in rows:
        try:
            found.append(int(row["age"].strip()))
        except Exception:
            continue
        try:
            found.append(int(measure(row)))
        except Exception:
            continue
        try:
            age = float(row)
            other.write(age)
        except:
            pass
`

// TestConversion tells what only makes a number of a text from what works.
func TestConversion(t *testing.T) {
	i := slices.IndexFunc(production.Rules(), func(r *analyzer.Rule) bool { return r.Name() == "silenced_errors" })
	rule := production.Rules()[i]
	result := analyzertest.Findings(t, rule, analyzer.File{Path: "ages.py", Name: "ages.py", Rel: "ages.py", Told: true, Text: []byte(conversions)})
	var got []string
	for i := range result.Findings {
		got = append(got, result.Findings[i].Category)
	}
	if want := []string{"conversion", "", ""}; !slices.Equal(got, want) {
		t.Errorf("categories %q, want %q", got, want)
	}
}
