package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestOnce tells what is kept for how a file was made, or at the end of one, from dead code.
func TestOnce(t *testing.T) {
	const made = "# tides <- measure(gauges)\n# tides <- tides[tides$low, ]\n# saveRDS(tides, \"out/tides.rds\")\n"
	const part = "#   harbours <- lapply(gauges, measure)\n"
	for _, test := range []struct{ rule, name, text, want string }{
		{"commented_out_code", "a.R", made + "tides <- readRDS(\"out/tides.rds\")\n", "spare"},
		{"commented_out_code", "a.R", made + "tides <- readRDS(file.path(out, \"tides.rds\"))\n", "spare"},
		{"commented_out_code", "a.R", made + "# saveRDS(low, \"out/low.rds\")\ntides <- readRDS(\"out/tides.rds\")\n", "spare"},
		{"commented_out_code", "a.R", made + "# low <- min(tides)\ntides <- readRDS(\"out/tides.rds\")\n", "code"},
		{"commented_out_code", "a.py", "# tides = measure(gauges)\n# tides.to_filename('out/tides.nii')\ntides = nib.load('out/tides.nii')\n", "spare"},
		{"commented_out_code", "a.R", made + "saveRDS(tides, \"out/tides.rds\")\n", "code"},
		{"commented_out_code", "a.R", made + "tides <- readRDS(\"out/low.rds\")\n", "code"},
		{"commented_out_code", "a.py", "# tides = measure(gauges)\n# tides.to_csv('out/tides.csv')\ntides = pd.read_csv('out/tides.csv')\n", "spare"},
		{"commented_out_code", "a.py", "def measure(name):\n    gauges.dump(name)\n\n\n# measure('out/tides.csv')\ntides = pd.read_csv('out/tides.csv')\n", "spare"},
		{"commented_out_code", "a.py", "def measure(name):\n    gauges.dump(name)\n\n\n# measure('out/tides.csv')\ntides = draw('out/tides.csv')\n", "code"},
		{"commented_out_code", "a.R", "plot(tides)\n\n# NOTES ----------\n\n" + part, "spare"},
		{"commented_out_code", "a.R", "plot(tides)\n\n##########\n# Code graveyard\n\n# 1. low tides ------\n" + part, "spare"},
		{"commented_out_code", "a.R", "# NOTES ----------\n\n" + part + "plot(tides)\n", "code"},
		{"commented_out_code", "a.R", "plot(tides)\n\n# Low tides ----------\n\n" + part, "code"},
		{"commented_out_code", "a.R", "plot(tides)\n\n# some notes on low tides\n\n" + part, "code"},
		{"disabled_block", "a.R", "if (F) {\n  tides <- measure(gauges)\n  save(tides, file = \"out/tides.rda\")\n}\nload(\"out/tides.rda\")\n", "by_hand"},
		{"disabled_block", "a.R", "if (F) {\n  tides <- measure(gauges)\n  save(tides, file = \"out/tides.rda\")\n}\nplot(tides)\n", "console"},
		{"disabled_block", "a.R", "if (F) {\n  tides[[name]] <- readRDS(path)\n  # low tides\n  load(other)\n}\nplot(tides)\n", "by_hand"},
		{"disabled_block", "a.R", "if (F) {\n  tides <- readRDS(path)\n  plot(tides)\n}\nplot(tides)\n", "console"},
		{"disabled_block", "a.py", "if False:\n    tides = measure(gauges)\nplot(tides)\n", "console"},
		{"disabled_block", "a.py", "import pickle\n\"\"\"\ntides = measure(gauges)\nwith open('tides.pkl', 'wb') as out:\n    pickle.dump(tides, out)\n\"\"\"\nwith open('tides.pkl', 'rb') as given:\n    tides = pickle.load(given)\n", "by_hand"},
		{"disabled_block", "a.py", "import pickle\n\"\"\"\ntides = measure(gauges)\nwith open('tides.pkl', 'wb') as out:\n    pickle.dump(tides, out)\n\"\"\"\nplot(tides)\n", "string"},
		{"disabled_block", "a.py", "def low(gauges):\n    if False:\n        tides = measure(gauges)\n    return gauges\n", "constant_condition"},
	} {
		analyzertest.CheckCategory(t, analyzertest.Named(t, dead.Rules(), test.rule), test.name, test.text, test.want)
	}
}
