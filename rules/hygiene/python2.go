package hygiene

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// onlyInPython2 returns, for each cell that uses what only Python 2 parses, the first
// place that does. The grammar reads most of it without an error.
func onlyInPython2(f *syntax.File) map[*source.Cell]syntax.Node {
	first := make(map[*source.Cell]syntax.Node)
	for n := range f.Kinds(syntax.PyPrintStatement, syntax.PyExecStatement, syntax.PyComparisonOperator, syntax.PyInteger,
		syntax.PyRaiseStatement, syntax.PyTuplePattern, syntax.PyExceptClause, syntax.PyString) {
		if !onlyPython2(n) {
			continue
		}
		if before := first[n.Cell()]; !before.OK() || n.Index() < before.Index() {
			first[n.Cell()] = n
		}
	}
	return first
}

// number2 matches an octal or long number as Python 2 writes it; 00 is a zero
// of Python 3 too.
var number2 = lazyregexp.New(`^0[0-9_]*[1-9][0-9_]*$|[lL]$`)

func onlyPython2(n syntax.Node) bool {
	switch n.Kind() {
	case syntax.PyPrintStatement:
		// What follows may be an operand to Python 3, as in print >>file, x.
		rest := bytes.TrimLeft(n.Bytes()[len("print"):], " \t")
		return len(rest) > 0 && bytes.IndexByte([]byte("-+*@~([>"), rest[0]) < 0
	case syntax.PyExecStatement:
		return n.Bytes()[len("exec")] != '('
	case syntax.PyComparisonOperator:
		for c := range n.Children() {
			if c.Is(syntax.Token) && string(c.Bytes()) == "<>" {
				return true
			}
		}
	case syntax.PyInteger:
		b := n.Bytes()
		// In words and addresses, which do not parse, a number means nothing.
		return len(b) > 1 && (b[0] == '0' || b[len(b)-1]|0x20 == 'l') && number2.Match(b) && !n.File().CellRoot(n.Cell()).HasError()
	case syntax.PyRaiseStatement: // raise E, "text"
		for c := range n.Children() {
			return c.Is(syntax.PyExpressionList)
		}
	case syntax.PyTuplePattern: // def f(a, (b, c)), lambda (a, b): a
		return n.Parent().Is(syntax.PyParameters, syntax.PyLambdaParameters)
	case syntax.PyExceptClause: // except E, e; Python 3.14 parses except E, F
		alias := n.Child(syntax.AliasField).Bytes()
		value := n.Child(syntax.ValueField)
		return len(alias) > 0 && 'a' <= alias[0] && alias[0] <= 'z' && value.Is(syntax.PyIdentifier, syntax.PyAttribute)
	case syntax.PyString:
		return strings.EqualFold(string(n.Bytes()[:min(2, n.Stop()-n.Start())]), "ur") || isRepr(n)
	}
	return false
}

// isRepr reports whether a string in backquotes is Python 2's repr, and no
// piece of a Markdown fence.
func isRepr(n syntax.Node) bool {
	text := n.Bytes()
	return len(text) > 2 && text[0] == '`' && text[1] != '`' && !bytes.Contains(text, []byte("\n")) && !n.File().CellRoot(n.Cell()).HasError()
}

// pinsPython2 returns the folders whose scripts are to run on Python 2: the root where what sets the project up, or runs it,
// asks for that alone, and those with a README that names no other.
func pinsPython2(p *analyzer.Project) map[string]bool {
	folders := make(map[string]bool)
	for name, text := range p.Texts() {
		base, ext := strings.ToLower(path.Base(name)), strings.ToLower(path.Ext(name))
		switch {
		case strings.HasPrefix(base, "readme") && hasLine(text, tellsPython2, denies) && !tellsPython3.Match(text):
			folders[path.Dir(name)] = true
		case (ext == ".yml" || ext == ".yaml" || ext == ".toml" || strings.HasPrefix(base, "dockerfile")) && hasLine(text, pins, allowsPython3) && !pinsPython3.Match(text),
			(ext == ".sh" || ext == ".nf" || ext == ".smk" || ext == ".mk" || base == "makefile" || base == "snakefile") && runs.Match(text) && !runsPython3.Match(text):
			folders["."] = true
		}
	}
	return folders
}

// hasLine reports whether a text has a line that one pattern matches and the other does not.
func hasLine(text []byte, is, not *lazyregexp.Regexp) bool {
	if !is.Match(text) {
		return false
	}
	for line := range bytes.Lines(text) {
		if is.Match(line) && !not.Match(line) {
			return true
		}
	}
	return false
}

var (
	tellsPython2 = lazyregexp.New(`\b[Pp]ython ?2(?:\.\d)?\b`)
	// tellsPython3 matches what names Python 3, be it beside Python 2 ("Python 2.7, 3.6") or as what is newer ("Python 2.7+").
	tellsPython3 = lazyregexp.New(`\b[Pp]ython ?3|\bpy3|\b[Pp]ython ?2(?:\.[\dx]+)*(?:\+| or (?:newer|later|higher|above|greater)\b|(?:, ?|/| ?& ?| and | or |, (?:and|or) )3\b)`)
	// denies matches a line with a sentence that says no of it.
	denies = lazyregexp.New(`(?i)(?:\bnot\b|n't\b|\bno longer\b|\bdrop)[^.]*\bpython ?2|\bpython ?2(?:\.\d)?[^.]*(?:\bnot\b|n't\b|\bno longer\b|\bdrop)`)
	// pins matches a version of Python in a list of packages, or in what an image is made from.
	pins        = lazyregexp.New(pinned + `2\.|^\s*FROM\s+\S*python:2`)
	pinsPython3 = lazyregexp.New(pinned + `3\.|^\s*FROM\s+\S*python:3`)
	// allowsPython3 matches a line that takes Python 3 as well: "~2.7 || ^3.6".
	allowsPython3 = lazyregexp.New(`[^.\w<]3\.`)
	// runs matches a command that runs Python 2 or loads it on a cluster, outside of comments.
	runs        = lazyregexp.New(`(?m)^[^#\n]*\b(?:python2(?:\.\d)?["'\s]|module load\b[^#\n]*\bpython/2\.)`)
	runsPython3 = lazyregexp.New(`(?m)^[^#\n]*\b(?:python3(?:\.\d+)?["'\s]|module load\b[^#\n]*\bpython/3\.)`)
)

// pinned is what stands before such a version.
const pinned = `(?m)^\s*(?:-\s*)?["']?python["']?\s*(?:=|==|:)\s*["']?[~^=]*`
