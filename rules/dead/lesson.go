package dead

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows code in comments that is for whoever reads or fills in the document.

// isLiveElsewhere reports whether code stands in a cell that jupytext comments out in a script, as
// its tag says: in the notebook beside it the cell runs.
func isLiveElsewhere(f *syntax.File, d comment.Dead) bool {
	return f.Doc.Format == source.Script && slices.Contains(f.Doc.CellAt(d.Span.Start).Tags, "active-ipynb")
}

// isInstruction reports whether code is all that stands in a chunk which is not run: it tells
// the reader what to type.
func isInstruction(f *syntax.File, d comment.Dead) bool {
	if len(d.Statements) == 1 && strings.HasPrefix(d.Statements[0].Expression().Callee(), "renv::") {
		return true // how to set the project up
	}
	if len(d.Statements) == 1 && runsItself(f, d.Statements[0].Expression()) {
		return true
	}
	cell := f.Doc.CellAt(d.Span.Start)
	return cell.NotRun && !f.CellRoot(cell).FirstStatement().OK()
}

// runsItself reports whether a call of R runs the document that it stands in, by its path: how it is run.
func runsItself(f *syntax.File, call syntax.Node) bool {
	of, ok := call.Arg("file", 0).Literal()
	return ok && call.Is(syntax.RCall) && call.FuncName() == "source" && f.Doc.PathIs(func(name string) bool { return path.Base(of) == path.Base(name) })
}

// isToTry reports whether code stands in a cell that is left to the reader to fill in, as what
// to try the answer with: there is a blank in it, and nothing that works.
func isToTry(f *syntax.File, d comment.Dead) bool {
	cell := f.Doc.CellAt(d.Span.Start)
	if f.Doc.Format != source.Notebook {
		return false
	}
	for s := range f.CellRoot(cell).Statements() {
		if !s.Has(syntax.Function|syntax.Class) || has(s, syntax.Call) {
			return false
		}
	}
	return toFill.Match(f.Doc.Code[cell.Span.Start:cell.Span.End])
}

// toFill matches what stands where the reader is to write.
var toFill = lazyregexp.New(`(?i)#.*\byour (?:own )?(?:code|solution|answer)\b`)
