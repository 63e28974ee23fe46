package production_test

import (
	"slices"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

// TestSilencedErrors looks at what it costs to leave errors silenced, by what is tried.
func TestSilencedErrors(t *testing.T) {
	rules := production.Rules()
	rule := rules[slices.IndexFunc(rules, func(r *analyzer.Rule) bool { return r.Name() == "silenced_errors" })]
	for tried, want := range map[string]analyzer.Rank{
		"depth = int(row['depth'])":                             analyzer.Rest,
		"depths[str(name)] = float(depth)":                      analyzer.Rest,
		"basis = station.basis":                                 analyzer.Rest,
		"kept.append(codes[name])\n        rows.append(row)":    analyzer.Rest,
		"key, value = text.split('=')[-2:]":                     analyzer.Rest,
		"depths.append(measure(row))":                           analyzer.Harms,
		"plot(depths)":                                          analyzer.Harms,
		"first = a[0]\n        b = a[1]\n        c = a[2]":      analyzer.Harms,
		"station = read(path).station":                          analyzer.Harms,
		"for name in row['names']:\n            kept.add(name)": analyzer.Harms,
	} {
		code := "for row in rows:\n    try:\n        " + tried + "\n    except Exception:\n        pass\n"
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "a.py", Name: "a.py", Rel: "a.py", Told: true, Text: []byte(code)}).Findings
		if len(found) != 1 || found[0].Rank != want {
			t.Errorf("%s: got %v, want one finding of rank %v", tried, found, want)
		}
	}
}
