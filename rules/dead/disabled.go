package dead

import (
	"bytes"
	"iter"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// disables reports whether a body that a constant condition keeps from running
// is work that somebody switched off. Some stand there to be seen by a tool or
// the compiler, not to be run.
func disables(n, body syntax.Node) bool {
	function := n.Within(syntax.Function)
	if !body.OK() || n.Cell().NotRun || misread(n) || function.OK() && onlyYields(function, body.Span()) {
		return false
	}
	for statement := range statements(body) {
		switch e := statement.Expression(); {
		case e.Is(syntax.PyAssignment) && e.Child(syntax.TypeField).OK(): // for a type checker
		case e.Has(syntax.Import), e.Is(syntax.PyPassStatement, syntax.PyEllipsis, syntax.RNamespaceOperator):
		case e.Is(syntax.RCall) && declarations[e.FuncName()]:
		default:
			return true
		}
	}
	return false
}

// declarations lists the calls with which R packages tell the checks of R what
// they use, in code that is not meant to run.
var declarations = syntax.Names("library require requireNamespace loadNamespace globalVariables")

// statements yields the statements of a body, which in R may be one expression
// without braces.
func statements(body syntax.Node) iter.Seq[syntax.Node] {
	if body.Is(syntax.PyElseClause) {
		body = body.Child(syntax.BodyField)
	}
	if body.Has(syntax.Block) {
		return body.Statements()
	}
	return func(yield func(syntax.Node) bool) { yield(body) }
}

// codeInString returns the text of a string over several lines that stands as a
// statement of its own, documents nothing, and holds code.
func codeInString(n syntax.Node) ([]byte, bool) {
	statement := n
	if n.Parent().Is(syntax.PyExpressionStatement) {
		statement = n.Parent()
	}
	text := n.Bytes()
	if !statement.IsStatement() || bytes.Count(text, []byte("\n")) < 2 || !bytes.ContainsAny(text, "(=") ||
		n.Cell().NotRun || n.File().Doc.InProse(n.Start()) || documents(n) {
		return nil, false
	}
	content, ok := n.Literal()
	if !ok || n.Is(syntax.PyConcatenatedString) || !syntax.ParseText([]byte(content), n.Language()).Evident() {
		return nil, false
	}
	return []byte(content), true
}

// documents reports whether a string is read by somebody: a docstring, what a comment right above
// calls an example of use, or the value of a function in R. A notebook's first cell is no module's
// docstring.
func documents(n syntax.Node) bool {
	if above := n.Statement().PrevSibling(); above.Has(syntax.Comment) && usage.Match(above.Bytes()) {
		return true
	}
	if n.Docstring() {
		return !n.Parent().Parent().Has(syntax.CellRoot) || !n.File().Doc.HasCells()
	}
	return n.Is(syntax.RString) && n.Parent().Is(syntax.RBracedExpression) && !n.NextSibling().OK()
}

// usage matches a comment that is the heading of an example.
var usage = lazyregexp.New(`(?i)^#+ *(?:(?:(?:examples?|sample)(?: of)? )?(?:usage|use|examples?)[:.]?|examples? for [\pL\d _-]+:?)$`)

// firstLine returns the first line of a text that is no comment, short enough
// for a message.
func firstLine(text []byte) string {
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' {
			return analyzer.Clip(string(line), maxQuote)
		}
	}
	return ""
}

// maxQuote is how much of a text a message quotes, in code points.
const maxQuote = 40
