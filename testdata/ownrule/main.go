// Command ownlint is labcoat with one rule of a team's own.
package main

import (
	_ "embed"
	"os"
	"regexp"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

func main() { os.Exit(cli.Main(append(rules.All(), hardcodedYear))) }

//go:embed hardcoded_year.md
var page string

var hardcodedYear = &analyzer.Rule{
	Habit:     "reports",
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
	Rank:      analyzer.Rest,
	Since:     "0.1",
	Page:      page,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "hardcoded_year",
			Doc:      analyzer.Title(page),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      run,
		}
	},
}

var year = regexp.MustCompile(`^20\d\d$`)

func run(pass *analysis.Pass) (any, error) {
	for n := range syntax.Of(pass).Nodes(syntax.Number) {
		if year.Match(n.Bytes()) {
			pass.Reportf(n.Pos(), "`%s` is a year: make it a parameter of the report", n.Text())
		}
	}
	return nil, nil
}
