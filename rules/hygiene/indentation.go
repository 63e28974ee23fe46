package hygiene

import (
	"bytes"
	"fmt"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// misindented finds the first line of Python whose indentation opens or closes
// no block, in a tree without an error: the grammar takes any.
func misindented(root syntax.Node, code func() []byte) (found fault, ok bool) {
	doc := root.File().Doc
	if !root.Uneven() && !isParted(root) && !(isShifted(root) && !doc.HasCells()) {
		return fault{}, false
	}
	text := code()[root.Start():root.Stop()]
	for _, m := range doc.Masks {
		if root.Span().Contains(m.Span.Start) && text[m.Span.Start-root.Start()] == ' ' {
			return fault{}, false // a prompt or a magic, behind which code has another margin
		}
	}
	o := draw(text, source.Python)
	if len(o.alone) > 0 {
		return fault{}, false // a string that only the parser understands
	}
	found, ok = o.unevenLine(text, doc.HasCells())
	if !ok || doc.HasCells() && !isCode(o.bare[found.at.Start:found.at.End], source.Python) {
		return fault{}, false
	}
	found.at.Start += root.Start()
	found.at.End += root.Start()
	return found, true
}

// isParted reports whether a decorator stands in another column than what it decorates.
func isParted(root syntax.Node) bool {
	code := root.File().Doc.Code
	column := func(n syntax.Node) int { return n.Start() - bytes.LastIndexByte(code[:n.Start()], '\n') }
	for p := range root.File().Kinds(syntax.PyDecoratedDefinition) {
		if root.Covers(p) && column(p) != column(p.Child(syntax.DefinitionField)) {
			return true
		}
	}
	return false
}

// isShifted reports whether the first statement of a cell is indented.
func isShifted(root syntax.Node) bool {
	first := root.FirstStatement()
	return first.OK() && first.Start() > 0 && bytes.IndexByte([]byte(" \t"), root.File().Doc.Code[first.Start()-1]) >= 0
}

// unevenLine returns the first line that is indented as no block wants it. A
// lesson may leave a block to its reader, with a comment that says so.
func (o *outline) unevenLine(text []byte, lesson bool) (found fault, ok bool) {
	var blocks []int // the indents of the blocks around the line
	margin := 0      // of the first line
	opens := false   // the line above ends in a colon
	var above source.Span
	for r := range o.rows() {
		indent := columnsOf(r.line[:r.indent]).wide
		at := source.Span{Start: r.Start + r.indent, End: r.Start + len(r.line)}
		if blocks == nil && lesson {
			margin = indent
		}
		if indent >= margin {
			indent -= margin // as IPython does
		}
		switch top := len(blocks) - 1; {
		case top < 0 && indent > 0:
			return fault{at: at, message: fmt.Sprintf("`%s` is indented, but nothing above it opens a block", quote(text[at.Start:at.End]))}, true
		case top < 0:
			blocks = append(blocks, indent)
		case opens && indent <= blocks[top]:
			if lesson && bytes.Contains(text[above.End:r.Start], []byte("#")) {
				return fault{}, false
			}
			return fault{at: above, message: fmt.Sprintf("`%s` has no block: indent what belongs to it", quote(text[above.Start:above.End]))}, true
		case opens:
			blocks = append(blocks, indent)
		case indent > blocks[top]:
			return fault{at: at, message: fmt.Sprintf("`%s` is indented, but nothing above it opens a block", quote(text[at.Start:at.End]))}, true
		default:
			for top >= 0 && indent < blocks[top] {
				top--
			}
			blocks = blocks[:top+1]
			if top < 0 || indent != blocks[top] {
				return fault{at: at, message: fmt.Sprintf("`%s` is indented like no block around it", quote(text[at.Start:at.End]))}, true
			}
		}
		opens, above = r.code[len(r.code)-1] == ':', at
	}
	if opens && !(lesson && bytes.Contains(text[above.End:], []byte("#"))) {
		return fault{at: above, message: fmt.Sprintf("`%s` has no block: indent what belongs to it", quote(text[above.Start:above.End]))}, true
	}
	return fault{}, false
}

// mixedTabs finds the first line of a script of Python whose tabs and spaces stand in another order than those of the
// lines around it, so that how deep it is hangs on how wide a tab is: Python 3 takes none. It reckons as CPython's
// tokenizer does, with tabs to the next column that eight divides and with tabs of one column.
func mixedTabs(root syntax.Node, code func() []byte) (found fault, ok bool) {
	doc := root.File().Doc
	if doc.HasCells() || !doc.Contains("\n\t") && !doc.Contains(" \t") || !doc.Contains("\n ") && !doc.Contains("\t ") {
		return fault{}, false
	}
	text := code()[root.Start():root.Stop()]
	o := draw(text, source.Python)
	if len(o.alone) > 0 {
		return fault{}, false
	}
	blocks := []columns{{}}
	for r := range o.rows() {
		at := columnsOf(r.line[:r.indent])
		top := len(blocks) - 1
		for top > 0 && at.wide < blocks[top].wide {
			top--
		}
		blocks = blocks[:top+1]
		around := blocks[top]
		if at.wide == around.wide && at.narrow != around.narrow || at.wide > around.wide && at.narrow <= around.narrow {
			span := source.Span{Start: root.Start() + r.Start + r.indent, End: root.Start() + r.Start + len(r.line)}
			return fault{at: span, cause: "mixed tabs", message: fmt.Sprintf("`%s` mixes tabs and spaces otherwise than the lines above: Python 3 refuses it", quote(text[r.Start+r.indent:r.Start+len(r.line)]))}, true
		}
		if at.wide > around.wide {
			blocks = append(blocks, at)
		}
	}
	return fault{}, false
}

// columns are how deep a line is where a tab goes on to the next column that eight divides, and where it is one
// column wide.
type columns struct{ wide, narrow int }

func columnsOf(blanks []byte) (c columns) {
	for _, b := range blanks {
		switch b {
		case '\t':
			c.wide += 8 - c.wide%8
			c.narrow++
		case '\f':
			c = columns{}
		default:
			c.wide++
			c.narrow++
		}
	}
	return c
}
