package notebooks_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestLaunched leaves names alone that a launcher assigns in front of the script that reads them.
func TestLaunched(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "undefined_name")
	for _, test := range []struct {
		name, script, text string
		launcher, commands string
		want               []string
	}{
		{"nothing launches it", "steps/fit.py", "import tides\n\ntides.fit(port)\n", "run.sh", "python steps/fit.py\n", []string{"port"}},
		{"a shell", "steps/fit.py", "import tides\n\ntides.fit(port, low)\n", "run.sh", "pyrun -e \"port='$1'\" -s \"$here/steps/fit.py\"\n", []string{"low"}},
		{"a shell that names another script", "steps/fit.py", "import tides\n\ntides.fit(port, low)\n", "run.sh", "pyrun -e \"port='$1'\" -s \"$here/other/fit.py\"\n", []string{"port", "low"}},
		{"a shell that compares", "steps/fit.py", "import tides\n\ntides.fit(port)\n", "run.sh", "awk -e 'port == 1' steps/fit.py\n", []string{"port"}},
		{"several statements", "steps/fit.py", "import tides\n\ntides.fit(port, low)\n", "Makefile", "fit:\n\tpython -c \"port = 'Brest'; low = 1; exec(open('steps/fit.py').read())\"\n", nil},
		{"a shell that goes by its own name", "fit/steps/fit.py", "import tides\n\ntides.fit(port)\n", "fit/fit.sh", "name=$(basename \"$0\" .sh)\npyrun -e \"port='$1'\" -s \"steps/$name.py\"\n", nil},
		{"a shell that does not", "fit/steps/fit.py", "import tides\n\ntides.fit(port)\n", "fit/fit.sh", "pyrun -e \"port='$1'\" -s other.py\n", []string{"port"}},
		{"one of another folder", "fit/steps/fit.py", "import tides\n\ntides.fit(port)\n", "draw/fit.sh", "name=$(basename \"$0\" .sh)\npyrun -e \"port='$1'\" -s \"steps/$name.py\"\n", []string{"port"}},
		{"one with another name", "fit/steps/fit.py", "import tides\n\ntides.fit(port)\n", "fit/draw.sh", "name=$(basename \"$0\" .sh)\npyrun -e \"port='$1'\" -s \"steps/$name.py\"\n", []string{"port"}},
		{"what it may renew", "fit.py", "import tides\n\nif not port:\n    port = 'Brest'\ntides.fit(port)\n", "run.sh", "pyrun -e \"port='$1'\" -s fit.py\n", nil},
		{"what nothing gives first", "fit.py", "import tides\n\nif not port:\n    port = 'Brest'\ntides.fit(port)\n", "run.sh", "pyrun -e \"low='$1'\" -s fit.py\n", []string{"port"}},
		{"a name of a function", "fit.py", "import tides\n\n\ndef fit():\n    tides.fit(port)\n    port = 1\n    return port\n\n\nfit()\n", "run.sh", "pyrun -e \"port='$1'\" -s fit.py\n", []string{"port"}},
		{"a script of R", "fit.R", "library(dplyr)\ngauges <- read.csv(\"gauges.csv\")\nhist(late)\n", "run.sh", "Rscript -e \"late <- $1\" -e \"source('fit.R')\"\n", nil},
		{"a script of R with another name", "fit.R", "library(dplyr)\ngauges <- read.csv(\"gauges.csv\")\nhist(late)\n", "run.sh", "Rscript -e \"early <- $1\" -e \"source('fit.R')\"\n", []string{"late"}},
		{"a list of assignments", "steps/fit.py", "import tides\n\ntides.fit(port, low)\n", "run.py", "import runner\n\n\ndef run(port, low):\n    lines = [\n        f\"port='{port}'\",  # where\n        f\"low={low}\" if low else \"low=0\",\n    ]\n    runner.run(lines, script=f\"{here}/steps/fit.py\")\n", nil},
		{"a list of words", "steps/fit.py", "import tides\n\ntides.fit(port, low)\n", "run.py", "import runner\n\n\ndef run(port, low):\n    runner.run([\"python\", \"steps/fit.py\", f\"port={port}\", f\"low={low}\"])\n", []string{"port", "low"}},
		{"what a launcher says", "steps/fit.py", "import tides\n\ntides.fit(port)\n", "run.py", "import runner\n\n\ndef run(port):\n    print(f\"port={port}\")\n    runner.run(\"steps/fit.py\")\n", []string{"port"}},
		{"what a launcher writes", "steps/fit.py", "import tides\n\ntides.fit(port)\n", "run.py", "import runner\n\n\ndef run(port, out):\n    out.write(f\"port = {port!r}\\n\" + runner.text(\"steps/fit.py\"))\n", nil},
		{"a launcher that goes by its own name", "steps/fit.py", "import tides\n\ntides.fit(port)\n", "fit.py", "import runner\n\n\ndef run(port):\n    runner.run([f\"port={port}\"], script=f\"steps/{stem(__file__)}.py\")\n", nil},
	} {
		files := []analyzer.File{{Path: test.script, Name: test.script, Rel: test.script, Told: true, Text: []byte(test.text)},
			{Path: test.launcher, Name: test.launcher, Rel: test.launcher, Text: []byte(test.commands)}}
		var got []string
		for _, f := range analyzertest.Findings(t, rule, files...).Findings {
			if f.Path == test.script {
				_, name, _ := strings.Cut(f.Message, "`")
				name, _, _ = strings.Cut(name, "`")
				got = append(got, name)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
