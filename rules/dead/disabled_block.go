package dead

import (
	_ "embed"
	"fmt"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed disabled_block.md
var disabledBlockPage string

var disabledBlock = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"constant_condition": analyzer.Everywhere(analyzer.Warning),
		"magic":              analyzer.Everywhere(analyzer.Warning),
		"raw_cell":           analyzer.Everywhere(analyzer.Warning),
		"string":             analyzer.Everywhere(analyzer.Warning),
	},
	Since:   "0.1",
	Page:    disabledBlockPage,
	Aliases: []string{"pylint:W0125", "pylint:using-constant-test", "lintr:unreachable_code_linter", "jarl:unreachable_code"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "disabled_block",
			Doc:      analyzer.Title(disabledBlockPage),
			Requires: []*analysis.Analyzer{source.Analyzer, syntax.Analyzer},
			Run:      runDisabledBlock,
		}
	},
}

func runDisabledBlock(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for n := range f.Nodes(syntax.If) {
		reportConstantIf(pass, n)
	}
	for n := range f.Nodes(syntax.Loop) {
		if truth, ok := constant(n.Child(syntax.ConditionField)); ok && !truth && disables(n, n.Child(syntax.BodyField)) {
			reportCondition(pass, n, n.Child(syntax.BodyField), "while")
		}
	}
	for n := range f.Nodes(syntax.String) {
		reportString(pass, n)
	}
	for _, m := range f.Doc.Masks {
		if cell := f.Doc.CellAt(m.Span.Start); m.Kind == source.CellMagic && m.Name == "script" && cell.NotRun {
			report(pass, "magic", source.Span{Start: m.Span.Start, End: cell.Span.End - 1},
				fmt.Sprintf("`%s` switches the cell off: remove the cell", firstLine(f.Doc.Code[m.Span.Start:m.Span.End])))
		}
	}
	for i := range f.Doc.Cells {
		reportRaw(pass, &f.Doc.Cells[i])
	}
	return nil, nil
}

// reportConstantIf looks at an if with its elifs: branches whose condition is
// never true, and the else of one that always is.
func reportConstantIf(pass *analysis.Pass, n syntax.Node) {
	reportBranch(pass, n, "if")
	for branch := range n.Parts(syntax.AlternativeField) {
		truth, ok := constant(n.Child(syntax.ConditionField))
		switch {
		case ok && truth && disables(n, branch):
			report(pass, "constant_condition", branch.Span(),
				fmt.Sprintf("`else` of `if %s` never runs: remove it", analyzer.Clip(n.Child(syntax.ConditionField).Text(), maxQuote)))
		case branch.Is(syntax.PyElifClause):
			reportBranch(pass, branch, "elif")
		}
	}
}

func reportBranch(pass *analysis.Pass, n syntax.Node, word string) {
	body := n.Child(syntax.ConsequenceField)
	if truth, ok := constant(n.Child(syntax.ConditionField)); ok && !truth && disables(n, body) {
		reportCondition(pass, n, body, word)
	}
}

func reportCondition(pass *analysis.Pass, n, body syntax.Node, word string) {
	report(pass, "constant_condition", source.Span{Start: n.Start(), End: body.Stop()},
		fmt.Sprintf("`%s %s` switches its block off: remove it", word, analyzer.Clip(n.Child(syntax.ConditionField).Text(), maxQuote)))
}

func reportString(pass *analysis.Pass, n syntax.Node) {
	if text, ok := codeInString(n); ok {
		report(pass, "string", n.Span(), fmt.Sprintf("`%s` is code in a string that nobody reads: remove it", firstLine(text)))
	}
}

func reportRaw(pass *analysis.Pass, cell *source.Cell) {
	doc := source.Of(pass)
	text := doc.Code[cell.Span.Start:cell.Span.End]
	if cell.Kind == source.Raw && syntax.ParseText(text, doc.Language).Evident() {
		report(pass, "raw_cell", source.Span{Start: cell.Span.Start, End: cell.Span.End - 1},
			fmt.Sprintf("`%s` is code in a raw cell, which never runs: remove the cell", firstLine(text)))
	}
}

func report(pass *analysis.Pass, category string, at source.Span, message string) {
	start := syntax.CodePos(pass)
	pass.Report(analysis.Diagnostic{
		Pos: start + token.Pos(at.Start), End: start + token.Pos(at.End), Category: category, Message: message,
	})
}
