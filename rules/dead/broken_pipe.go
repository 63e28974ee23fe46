package dead

import (
	"bytes"
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed broken_pipe.md
var brokenPipePage string

var brokenPipe = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Error, Test: analyzer.Warning}},
	Rank:      analyzer.Stops,
	Many:      "broken pipes",
	Since:     "0.1",
	Page:      brokenPipePage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "broken_pipe",
			Doc:      analyzer.Title(brokenPipePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runBrokenPipe,
		}
	},
}

func runBrokenPipe(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for block := range f.Nodes(syntax.Block | syntax.CellRoot) {
		if block.Language() != source.R || block.Cell().NotRun || block.Cell().MayFail() {
			continue
		}
		var above syntax.Node
		for n := range block.Statements() {
			if message := torn(above, n); message != "" && !n.HasError() && !above.HasError() && !inConflict(f, above, n) {
				pass.Report(analysis.Diagnostic{Pos: n.Pos(), End: n.End(), Message: message})
			}
			above = n
		}
	}
	return nil, nil
}

// inConflict reports whether git's marks of a conflict stand between two statements: one of
// both sides goes on with the line above.
func inConflict(f *syntax.File, above, n syntax.Node) bool {
	return above.OK() && bytes.Contains(f.Doc.Code[above.Start():n.Start()], []byte("\n<<<<<<< "))
}

// torn says how a statement was torn off the one above it, or nothing.
func torn(above, n syntax.Node) string {
	if n.Is(syntax.RUnaryOperator) {
		if n.Child(syntax.OperatorField).Text() == "+" && isLayer(head(n.Child(syntax.RHSField))) {
			return fmt.Sprintf("`+` opens the line, so `%s` is not added: put it at the end of the line above",
				head(n.Child(syntax.RHSField)).FuncName())
		}
		return ""
	}
	call := head(n)
	if !above.OK() || !call.OK() {
		return ""
	}
	operator := ""
	switch hanging := hangs(above, n); {
	case hanging && isLayer(call) && plots(above):
		operator = "+"
	case hanging && (verbs[call.FuncName()] || lacksData(call)):
		operator = pipeOf(above, call)
	}
	if (operator != "" || verbs[call.FuncName()] && dataless(call)) && headless(above, n) {
		return fmt.Sprintf("`%s` lacks the head of its chain, which is commented out: comment the rest out too", call.FuncName())
	}
	if operator == "" {
		return ""
	}
	return fmt.Sprintf("`%s` stands alone: end the line above in `%s`, or unindent it", call.FuncName(), operator)
}
