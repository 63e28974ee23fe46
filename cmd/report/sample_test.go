package report

import (
	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func newRule(name, habit, page string, levels map[string]analyzer.Levels, languages ...source.Language) *analyzer.Rule {
	return &analyzer.Rule{
		Habit: habit, Languages: languages, Levels: levels, Page: page,
		New: func() *analysis.Analyzer { return &analysis.Analyzer{Name: name} },
	}
}

// inCell is a position in a notebook: line and column of the cell, line and the
// two columns of the file.
func inCell(line, column, fileLine, fileColumn, fileColumn16 int) *source.Position {
	return &source.Position{Line: line, Column: column, FileLine: fileLine, FileColumn: fileColumn, FileColumn16: fileColumn16}
}

// inFile is a position in a script or a text, without characters beyond the
// BMP before it.
func inFile(line, column int) *source.Position { return inCell(line, column, line, column, column) }

// sample is a result with everything that is hard to write: no place, no cell,
// several lines, other planes of Unicode, quotes, markup and terminal escapes.
func sample() (*analyzer.Result, Options) {
	rules := []*analyzer.Rule{
		newRule("stray_print", "prints",
			"# stray_print\n\nA print that was left behind.\n\n## Why\n\nIt hides what\nmatters & <costs> time.\n\nLogs have levels.\n\n## Bad\n\n```python\n# look\nprint(df)\n```\n",
			map[string]analyzer.Levels{
				"inspection": {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
				"message":    {Production: analyzer.Note},
			}, source.Python, source.R),
		newRule("absolute_path", "production", "# absolute_path\n\nA path that exists on one machine only.\n",
			map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Error)}, source.Python, source.R),
		newRule("missing_ci", "production", "# missing_ci\n\nNo machine runs the tests.\n",
			map[string]analyzer.Levels{"": {Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}}}),
		newRule("asleep", "dead", "# asleep\n\nOff everywhere.\n", map[string]analyzer.Levels{"": {}}, source.R),
	}
	result := &analyzer.Result{
		Files: 6, Cells: 23,
		Findings: []analyzer.Finding{
			{
				Rule: "missing_ci", Rank: analyzer.Rest, Habit: "production", Severity: analyzer.Note, Stage: analyzer.Production,
				Path: ".", Message: "no CI runs the tests, add a workflow", Fingerprint: "00f1",
			},
			{
				Rule: "untitled_notebook", Rank: analyzer.Rest, Habit: "notebooks", Severity: analyzer.Warning, Language: source.Python,
				Path: "Untitled (1).ipynb", Message: "`Untitled (1).ipynb` says nothing, name it after its question", Fingerprint: "00f2",
			},
			{
				Rule: "absolute_path", Rank: analyzer.Machine, Habit: "production", Severity: analyzer.Error, Stage: analyzer.Production, Language: source.Python,
				Path: "a,b:c\x1b]0;owned\a%41\u202e.py", Start: inFile(4, 8), End: inFile(4, 20),
				Line:    "\tx = f('/home/\x9b31m',\x1b[31m '\u009b')\r",
				Message: "`/home/\x1b[31m\r\n::error::50%` exists on [one](http://example.org) \"machine\" only\u0085", Fingerprint: "00f3",
				Data: map[string]any{"path": "/home/\u009b<b>\x7f", "exists": false},
			},
			{
				Rule: "stray_print", Category: "inspection", Rank: analyzer.Harms, Habit: "prints", Severity: analyzer.Warning, Stage: analyzer.Production, Language: source.Python,
				Path: "büro/eda 1.ipynb", Cell: &analyzer.Cell{Index: 7, ID: "a1b2-c3", Count: 12},
				Start: inCell(3, 13, 120, 18, 20), End: inCell(3, 22, 120, 27, 29),
				Line: "日本 = '👩‍🔬'; print(df)", Message: "`print` of `df` is left behind, delete it", Fingerprint: "00f4",
				Related: []analyzer.Related{
					{Path: "büro/eda 1.ipynb", Cell: &analyzer.Cell{Index: 3}, Start: inCell(1, 1, 40, 6, 6), End: inCell(1, 3, 40, 8, 8), Message: "`df` is made here"},
					{Path: "model.py", Message: "and read here"},
				},
				Data: map[string]any{"calls": 2, "share": 0.5, "names": []string{"df", "<&>"}},
			},
			{
				Rule: "stray_print", Category: "inspection", Rank: analyzer.Harms, Habit: "prints", Severity: analyzer.Note, Stage: analyzer.Explore, Language: source.R,
				Path: "büro/eda 1.ipynb", Cell: &analyzer.Cell{Index: 9},
				Start: inCell(1, 3, 140, 8, 8), End: inCell(4, 2, 143, 7, 7),
				Line: "  print(summary(lm(", Message: "`print` is left behind, delete it", Fingerprint: "00f5",
			},
			{
				Rule: "empty_cell", Rank: analyzer.Dead, Habit: "dead", Severity: analyzer.Note, Stage: analyzer.Explore, Language: source.Python,
				Path: "büro/eda 1.ipynb", Cell: &analyzer.Cell{Index: 10, ID: "ff"}, Message: "empty cell, delete it", Fingerprint: "00f6",
			},
			{
				Rule: "stray_print", Category: "message", Rank: analyzer.Harms, Habit: "prints", Severity: analyzer.Warning, Stage: analyzer.Test, Language: source.R,
				Path: "report.Rmd", Cell: &analyzer.Cell{Index: 2, Label: "load-data"}, Start: inFile(31, 1), End: inFile(31, 7),
				Line: "cat(x)", Message: "`cat` is left behind, delete it", Fingerprint: "00f7",
			},
			{
				Rule: "stray_print", Category: "message", Rank: analyzer.Harms, Habit: "prints", Severity: analyzer.Warning, Stage: analyzer.Production, Language: source.Python,
				Path: "run.py", Start: inFile(8, 1), End: inFile(8, 11), Line: "print('x')",
				Message: "`print` is left behind, delete it", Fingerprint: "00f8",
				Suppressed: &analyzer.Suppressed{Reason: "the \"cron\" mail\x1b"},
			},
		},
		Problems: []analyzer.Problem{
			{Path: "data\a.ipynb", Line: 7, Column: 12, Cell: 3, Message: "the cell is no object:\n50% of it", Fatal: true},
			{Path: "deep.ipynb", Cell: 5, Message: "nested over 1000 deep, not checked"},
			{Message: "rule `x` failed", Fatal: true},
		},
	}
	return result, Options{Rules: rules, Version: "0.1.0", Show: analyzer.Warning}
}
