package hygiene_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/hygiene"
)

// TestAsksForPython2 tells Python 2 that the project asks for from what nobody does.
func TestAsksForPython2(t *testing.T) {
	rule := analyzertest.Named(t, hygiene.Rules(), "syntax_error")
	const asks = "#!/usr/bin/env python2\nprint('low')\nprint 'high'\n"
	for _, test := range []struct{ name, text, want string }{
		{"README.md", "Runs with Python 2.7.\n", "declared"},
		{"README.md", "Runs with Python 2.7 and Python 3.\n", "python2"},
		{"README.md", "Tested on Python 2.7, 3.5 and 3.6.\n", "python2"},
		{"README.md", "Tested on Python 2.7 and 3.6.\n", "python2"},
		{"README.md", "Needs Python 2.7+.\n", "python2"},
		{"README.md", "Needs Python 2.7 or newer.\n", "python2"},
		{"README.md", "Needs Python 2.7 and 32 GB.\n", "declared"},
		{"docs/tides.md", "Python 2.7 was used once.\n", "python2"},
		{"environment.yml", "dependencies:\n  - python=2.7.15\n", "declared"},
		{".travis.yml", "matrix:\n  include:\n    - python: 2.7\n    - python: 3.6\n", "python2"},
		{"run.sh", "python2 fit.py\npython3 draw.py\n", "python2"},
		{"environment.yml", "dependencies:\n  - python=3.12\n", "python2"},
		{"Dockerfile", "FROM python:2.7-slim\n", "declared"},
		{"run.sh", "python2 fit.py\n", "declared"},
		{"fit.smk", "module load gcc/9.3.0 python/2.7.18\n", "declared"},
		{"fit.smk", "    \"python2.7\"\n", "declared"},
		{"run.sh", "python fit.py # not python2.py\n", "python2"},
		{"run.sh", "# was: python2 fit.py\npython3 fit.py\n", "python2"},
		{"README.md", "This project does not run on Python 2 any more.\n", "python2"},
		{"README.md", "We dropped Python 2.\n\nThe figures need Python 2.7.\n", "declared"},
		{"lib/other/README.md", "other needs Python 2.7.\n", "python2"},
		{"pyproject.toml", "python = \"~2.7 || ^3.6\"\n", "python2"},
		{"pyproject.toml", "python = \"~2.7\"\n", "declared"},
	} {
		found := analyzertest.Findings(t, rule, python("fit.py", "print 'low'\n"), analyzer.File{Path: test.name, Name: test.name, Rel: test.name, Text: []byte(test.text)}).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s %q: got %v, want one finding of category %q", test.name, test.text, found, test.want)
		}
	}
	readme := analyzer.File{Path: "lib/README.md", Name: "lib/README.md", Rel: "lib/README.md", Text: []byte("Needs Python 2.7.\n")}
	if found := analyzertest.Findings(t, rule, python("lib/fit.py", "print 'low'\n"), readme).Findings; len(found) != 1 || found[0].Category != "declared" {
		t.Errorf("beside its README: got %v", found)
	}
	for want, files := range map[string][]analyzer.File{
		"declared": {python("fit.py", "print 'low'\n"), python("low.py", asks), python("high.py", asks)},
		"python2":  {python("fit.py", "print 'low'\n"), python("gauge.py", "print 'gauge'\n"), python("low.py", asks)},
	} {
		if found := analyzertest.Findings(t, rule, files...).Findings; len(found) != 3 || found[0].Category != want {
			t.Errorf("beside others: got %v, want the first of category %q", found, want)
		}
	}
	for text, want := range map[string]string{asks: "declared", "print 'low'\n": "python2"} { // nobody speaks for Python 3
		if found := analyzertest.Findings(t, rule, python("fit.py", "print 'low'\n"), python("low.py", text)).Findings; len(found) != 2 || found[0].Category != want {
			t.Errorf("beside %q alone: got %v, want the first of category %q", text, found, want)
		}
	}
}

func python(name, text string) analyzer.File {
	return analyzer.File{Path: name, Name: name, Rel: name, Told: true, Text: []byte(text)}
}
