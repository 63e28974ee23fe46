package syntax

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// ParseText parses text that stands by itself, such as code in a string, in the
// language. Indentation that all its lines share is taken away.
func ParseText(text []byte, lang source.Language) *File { return ParsePiece(dedent(text), lang) }

// ParsePiece parses a piece of code in the language as it stands. Its tree is
// remembered for a run as those of cells are.
func ParsePiece(text []byte, lang source.Language) *File {
	code := append(bytes.Clone(text), '\n')
	span := source.Span{End: len(code)}
	return parseDocument(&source.Document{
		Language: lang, Raw: code, Code: code,
		Cells: []source.Cell{{Index: 1, Language: lang, Span: span, File: span}},
	}, true, nil)
}

// dedent returns a copy of text without the blanks that every line begins with.
func dedent(text []byte) []byte {
	lines := bytes.Split(text, []byte("\n"))
	var margin []byte
	first := true
	for _, line := range lines {
		rest := bytes.TrimLeft(line, " \t")
		if len(bytes.TrimSpace(rest)) == 0 {
			continue
		}
		indent := line[:len(line)-len(rest)]
		if first {
			margin, first = indent, false
		}
		for !bytes.HasPrefix(indent, margin) {
			margin = margin[:len(margin)-1]
		}
	}
	for i, line := range lines {
		lines[i] = bytes.TrimPrefix(line, margin)
	}
	return bytes.Join(lines, []byte("\n"))
}

// Evident reports whether the tree is code beyond doubt: it parses, and at least
// half of its statements are of a shape that prose does not take by accident.
func (f *File) Evident() bool {
	if f.Root().HasError() {
		return false
	}
	sure, all := 0, 0
	for s := range f.Root().Statements() {
		if f.Doc.Language == source.R && sharesLine(s) {
			return false // words side by side, which R's grammar takes for statements
		}
		all++
		if s.evident() {
			sure++
		}
	}
	return sure > 0 && 2*sure >= all
}

// sharesLine reports whether a statement begins on the line that the one before
// ends on, without a semicolon between them.
func sharesLine(n Node) bool {
	prev := n.PrevSibling()
	if !prev.OK() || prev.Has(Comment) {
		return false
	}
	return !bytes.ContainsAny(n.f.Doc.Code[prev.Stop():n.Start()], ";\n\r")
}

// evident reports whether a statement has a shape that prose does not take by
// accident.
func (n Node) evident() bool {
	n = n.Expression()
	switch {
	case n.Has(Import | Function | Class | Loop | If | With | Try):
		return true
	case n.Has(Assignment):
		return !n.Value().Is(NoKind, PyIdentifier, RIdentifier)
	case n.Has(Pipe):
		return true
	case n.Is(PyDecoratedDefinition):
		return true
	case n.Has(Call):
		list := n.Child(ArgumentsField)
		return list.OK() && n.Child(FunctionField).Stop() == list.Start() && list.Stop()-list.Start() > 2
	}
	return false
}
