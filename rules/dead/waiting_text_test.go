package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestWaitingText tells code in a string to choose from, or that words offer, from dead code.
func TestWaitingText(t *testing.T) {
	const (
		settings = "'''\nrate = 0.1\ndays = 5\n'''\n"
		file     = "'''\n# of the harbour\nrows = pd.read_csv('harbour.csv')\nlevels = rows['level']\n'''\n"
		calls    = "\"\"\"\nrows = gauges.rows()\nif rows:\n    more(rows)\n\"\"\"\n"
	)
	for _, test := range []struct{ name, text, want string }{
		{"a.py", "load()\n'''\n# low\ngauges = root / \"low\"\n\n# high\ngauges = root / \"high\"\n'''\n", "toggle"},
		{"a.py", "load()\n'''\nlow = root / \"low\"\n\n\nhigh = root / \"high\"\n'''\n", "string"},
		{"a.py", "load()\n'''\nrows = rows.dropna()\nrows = rows.reset_index()\n'''\n", "string"},
		{"a.py", "load()\n'''\ngauges = root / \"low\"\ngauges = root / \"high\"\nopen_all(gauges)\n'''\n", "string"},
		{"a.py", "load()\n'''\n# low\n# tide\ngauges = root / \"low\"\n'''\n", "string"},
		{"a.py", "load()\n'''\ngauges.low = root / \"low\"\ngauges.low = root / \"high\"\n'''\n", "string"},
		{"a.R", "load()\n'\ngauges <- read(\"low.csv\")\ngauges <- read(\"high.csv\")\n'\nplot(gauges)\n", "toggle"},

		{"a.py", "load()\n" + settings + "rate = 0.2\ndays = 7\n", "toggle"},
		{"a.py", "rate = 0.2\ndays = 7\n" + settings + "run()\n", "toggle"},
		{"a.py", "load()\n" + settings + "rate = 0.2\nrun()\n", "string"},
		{"a.py", "load()\n" + settings + "rate = 0.1\ndays = 5\n", "string"},
		{"a.py", "load()\n" + settings + "rate = slow(rows)\ndays = all(rows)\n", "string"},
		{"a.py", "load()\n" + settings + "a()\nb()\nc()\nd()\nrate = 0.2\ndays = 7\n", "string"},

		{"a.py", "rows = pd.read_excel('coast.xlsx', sheet_name='a')\nlevels = []\nrun()\n" + file, "toggle"},
		{"a.py", "rows = measure('coast.xlsx', sheet_name='a')\nlevels = []\nrun()\n" + file, "string"},
		{"a.py", "rows = pd.read_excel('coast.xlsx', sheet_name='a')\nlow = []\nrun()\n" + file, "string"},

		{"a.py", "load()\n# the commented out code requires the premium plan\n# and a key\n" + calls, "toggle"},
		{"a.py", "load()\n# the commented out code\n# and a key\n" + calls, "string"},
		{"a.py", "load()\n# the commented out code requires the premium plan\n\n" + calls, "string"},
	} {
		analyzertest.CheckCategory(t, analyzertest.Named(t, dead.Rules(), "disabled_block"), test.name, test.text, test.want)
	}
}
