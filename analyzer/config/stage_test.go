package config

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
)

func TestStage(t *testing.T) {
	const stages = `[stages]
production = ["jobs/**/*.ipynb", "both.py"]
test = ["checks", "both.py", "two.py"]
explore = ["play/**", "two.py", "tests/look.py"]
`
	tests := []struct {
		path          string
		plain, mapped analyzer.Stage
	}{
		{"a.py", analyzer.Production, analyzer.Production},
		{"src/a.R", analyzer.Production, analyzer.Production},
		{"eda.ipynb", analyzer.Explore, analyzer.Explore},
		{"Report.Rmd", analyzer.Explore, analyzer.Explore},
		{"x/report.qmd", analyzer.Explore, analyzer.Explore},
		{"notebooks/helper.py", analyzer.Explore, analyzer.Explore},
		{"Scratch/a.R", analyzer.Explore, analyzer.Explore},
		{"notebooks", analyzer.Production, analyzer.Production}, // a file of that name
		{"mynotebooks/a.py", analyzer.Production, analyzer.Production},
		{"tests/helper.py", analyzer.Test, analyzer.Test},
		{"pkg/tests/testthat/a.R", analyzer.Test, analyzer.Test},
		{"test_a.py", analyzer.Test, analyzer.Test},
		{"src/a_test.py", analyzer.Test, analyzer.Test},
		{"conftest.py", analyzer.Test, analyzer.Test},
		{"latest.py", analyzer.Production, analyzer.Production},
		{"test_data.csv", analyzer.Production, analyzer.Production},
		{"vignettes/intro.Rmd", analyzer.Test, analyzer.Test},
		{"docs/nb.ipynb", analyzer.Test, analyzer.Test},
		{"notebooks/tests/a.py", analyzer.Test, analyzer.Test},
		{"tests/notebooks/a.py", analyzer.Test, analyzer.Test},
		{"notebooks/test_a.py", analyzer.Test, analyzer.Test},
		{"/scratch/me/project/a.py", analyzer.Production, analyzer.Production},
		{"../tests/a.py", analyzer.Production, analyzer.Production},
		{"../tests/a.ipynb", analyzer.Explore, analyzer.Explore},
		{"./a.ipynb", analyzer.Explore, analyzer.Explore},
		{"jobs/a.ipynb", analyzer.Explore, analyzer.Production},
		{"jobs/x/y/a.ipynb", analyzer.Explore, analyzer.Production},
		{"checks/a.py", analyzer.Production, analyzer.Test},
		{"src/checks/deep/a.py", analyzer.Production, analyzer.Test},
		{"both.py", analyzer.Production, analyzer.Production},
		{"two.py", analyzer.Production, analyzer.Test},
		{"play/a.py", analyzer.Production, analyzer.Explore},
		{"tests/look.py", analyzer.Test, analyzer.Explore},
	}
	plain, mapped := mustLoad(t, "", Flags{}), mustLoad(t, stages, Flags{})
	forced := mustLoad(t, stages, Flags{Stage: "test"})
	for _, tt := range tests {
		if _, got := plain.For(tt.path); got != tt.plain {
			t.Errorf("%s: got %v, want %v", tt.path, got, tt.plain)
		}
		if _, got := mapped.For(tt.path); got != tt.mapped {
			t.Errorf("%s with [stages]: got %v, want %v", tt.path, got, tt.mapped)
		}
		if _, got := forced.For(tt.path); got != analyzer.Test {
			t.Errorf("%s with --stage: got %v", tt.path, got)
		}
	}
}

func TestGlob(t *testing.T) {
	tests := []struct {
		glob string
		yes  []string
		no   []string
	}{
		{"data/**", []string{"data", "data/a", "data/a/b"}, []string{"database/x", "x/data/a"}},
		{"data", []string{"data", "data/a", "x/data/a"}, []string{"database", "mydata"}},
		{"data/", []string{"data/a", "x/data/a"}, []string{"dat"}},
		{"./data/raw", []string{"data/raw", "data/raw/x"}, []string{"x/data/raw", "data/rawer"}},
		{"*.py", []string{"a.py", "x/y/a.py", "x.py/z"}, []string{"a.pyc"}},
		{"jobs/*.py", []string{"jobs/a.py"}, []string{"jobs/x/a.py", "x/jobs/a.py"}},
		{"jobs/**/*.ipynb", []string{"jobs/a.ipynb", "jobs/x/y.ipynb"}, []string{"jobs/a.py", "a.ipynb"}},
		{"**/old/*.R", []string{"old/a.R", "x/y/old/a.R"}, []string{"old/x/a.R"}},
		{"src/*/gen", []string{"src/a/gen", "src/a/gen/x.py"}, []string{"src/gen", "src/a/b/gen"}},
		{"{a,b}/x*", []string{"a/x", "b/xy/z"}, []string{"c/x"}},
		{"a[0-9].py", []string{"a1.py", "d/a2.py"}, []string{"ab.py"}},
		{`a\*b`, []string{"a*b", "d/a*b"}, []string{"axb"}},
		{"**", []string{"a", "a/b.py"}, nil},
	}
	for _, tt := range tests {
		g, err := compileGlob(tt.glob)
		if err != nil {
			t.Errorf("%s: %v", tt.glob, err)
			continue
		}
		for _, path := range tt.yes {
			if !g.match(path) {
				t.Errorf("%s does not match %s", tt.glob, path)
			}
		}
		for _, path := range tt.no {
			if g.match(path) {
				t.Errorf("%s matches %s", tt.glob, path)
			}
		}
	}
}

func TestStageOf(t *testing.T) {
	const script = "import numpy as np\n\nscores = np.load('scores.npy')\nprint(scores)\n"
	plain := mustLoad(t, "", Flags{})
	for _, tt := range []struct {
		path, text string
		want       analyzer.Stage
	}{
		{"test_model.py", script, analyzer.Production},
		{"model_test.py", script, analyzer.Production},
		{"notebooks/test_model.py", script, analyzer.Explore},
		{"tests/test_model.py", script, analyzer.Test},
		{"conftest.py", script, analyzer.Test},
		{"model.py", script, analyzer.Production},
		{"test_model.py", "if __name__ == '__main__':\n    main()\n", analyzer.Production},
		{"test_model.py", "model.fit(1)\n", analyzer.Production},
		{"test_model.py", "low, high = split(1)\n", analyzer.Production},
		{"test_model.py", "LIMIT = 3\n\n\ndef helper():\n    print(LIMIT)\n", analyzer.Test},
		{"test_model.py", script + "\n\ndef test_scores():\n    pass\n", analyzer.Test},
		{"test_model.py", script + "\n\nasync def test_scores():\n    pass\n", analyzer.Test},
		{"test_model.py", script + "\n\nclass ScoreTest(Case):\n    pass\n", analyzer.Test},
		{"test_model.py", script + "\n\nclass TestScore:\n    pass\n", analyzer.Test},
		{"test_model.py", "from unittest import mock\n" + script, analyzer.Test},
		{"test_model.py", "import pytest\n" + script, analyzer.Test},
		{"test_model.py", script + "assert scores\n", analyzer.Test},
		{"test_model.py", script + "np.testing.assert_allclose(scores, 1)\n", analyzer.Test},
		{"test_model.py", script + "assert_allclose(scores, 1)\n", analyzer.Test},
		{"test_model.py", script + "case.assertEqual(scores, 1)\n", analyzer.Test},
		{"test_model.py", script + "# the asserted scores, tested\n", analyzer.Production},
	} {
		if got := plain.StageOf(tt.path, []byte(tt.text)); got != tt.want {
			t.Errorf("%s: got %v, want %v:\n%s", tt.path, got, tt.want, tt.text)
		}
	}
	mapped := mustLoad(t, "[stages]\ntest = [\"test_*.py\"]\n", Flags{})
	forced := mustLoad(t, "", Flags{Stage: "test"})
	for _, c := range []*Config{mapped, forced} {
		if got := c.StageOf("test_model.py", []byte(script)); got != analyzer.Test {
			t.Errorf("a stage that is asked for: got %v", got)
		}
	}
}
