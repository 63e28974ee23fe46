package dead

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// unseenChunks looks at chunks of a document that runs: those that it neither runs nor
// shows are there for nobody. What is shown and not run is a lesson; what writes files or
// installs is a step whose result is read below; functions alone may be an answer.
func (o *switchedOff) unseenChunks(f *syntax.File) {
	var off []int
	total := 0
	for i := range f.Doc.Cells {
		cell := &f.Doc.Cells[i]
		if cell.Kind != source.Code {
			continue
		}
		total++
		if isNo(cell, "eval") && (isNo(cell, "echo") || isNo(cell, "include")) && cell.NotRun {
			off = append(off, i)
		}
	}
	if 2*len(off) >= total {
		return
	}
	needed := neededBelow(f, off)
	for _, i := range off {
		cell := &f.Doc.Cells[i]
		root := f.CellRoot(cell)
		if cell.Language == source.Other || !root.OK() || root.HasError() || isTakenElsewhere(f.Doc, cell) || isPictured(f.Doc, i) || isToRun(f.Doc, root) || needed[cell] {
			continue
		}
		if first := firstWork(root); first.OK() {
			o.report("chunk", source.Span{Start: first.Start(), End: cell.Span.End - 1},
				fmt.Sprintf("`%s` neither runs nor shows: remove the chunk", firstLine(first.Bytes())))
		}
	}
}

func isNo(cell *source.Cell, option string) bool {
	value, _ := cell.Option(option)
	return value == "FALSE" || value == "F" || value == "false"
}

// isTakenElsewhere reports whether another chunk has the code of this one by its label.
func isTakenElsewhere(doc *source.Document, cell *source.Cell) bool {
	return cell.Label != "" && (slices.ContainsFunc(doc.Masks, func(m source.Mask) bool { return m.Kind == source.Reference && m.Name == cell.Label }) ||
		slices.ContainsFunc(doc.Cells, func(c source.Cell) bool {
			labels, _ := c.Option("ref.label")
			return strings.Contains(labels, cell.Label)
		}))
}

// isToRun reports whether the first comments of a chunk say that somebody runs it by hand.
func isToRun(doc *source.Document, root syntax.Node) bool {
	for line := range beside(doc, root.FirstStatement().Start()) {
		if forHand.Match(line) {
			return true
		}
	}
	return false
}

// neededBelow returns those of some chunks that alone bind a name which chunks that run read, or others
// that are needed: to remove them would not mend what reads it.
func neededBelow(f *syntax.File, off []int) map[*source.Cell]bool {
	needed := make(map[*source.Cell]bool)
	for more := true; more; {
		more = false
		for _, i := range off {
			if cell := &f.Doc.Cells[i]; !needed[cell] && defines(f, f.CellRoot(cell), needed) {
				needed[cell], more = true, true
			}
		}
	}
	return needed
}

// defines reports whether chunks that run or are needed read a name which only the chunk binds, or
// needed ones what it changes a part of.
func defines(f *syntax.File, root syntax.Node, needed map[*source.Cell]bool) bool {
	for s := range root.Statements() {
		target := s.Expression().Target()
		name := target.Base()
		if !s.Expression().Has(syntax.Assignment) || !name.Has(syntax.Identifier) {
			continue
		}
		read, bound := false, false
		for n := range f.Named(name.Text()) {
			switch {
			case root.Covers(n) || n.Cell().NotRun && !needed[n.Cell()]:
			case name != target && needed[n.Cell()]:
				return true
			default:
				read, bound = true, bound || n.Parent().Has(syntax.Assignment) && n.Parent().Target() == n
			}
		}
		if read && !bound {
			return true
		}
	}
	return false
}

// isPictured reports whether a picture stands right below a chunk: what the chunk drew.
func isPictured(doc *source.Document, i int) bool {
	below := doc.Raw[doc.Cells[i].File.End:]
	if i+1 < len(doc.Cells) {
		below = textAbove(doc, i+1)
	}
	return picture.Match(bytes.TrimSpace(bytes.TrimPrefix(below, []byte("```"))))
}

// picture matches one at the begin of a text.
var picture = lazyregexp.New(`^(?:<img\b|!\[)`)

// firstWork returns the first statement of a chunk that does something of which no result
// is kept, or none.
func firstWork(root syntax.Node) (first syntax.Node) {
	for s := range root.Statements() {
		if !first.OK() && !s.Masked() && !s.NamesFunction() && !s.Has(syntax.Class|syntax.Import|syntax.Comment) {
			first = s
		}
	}
	for call := range root.Descendants(syntax.Call, 0) {
		if name := strings.ToLower(call.FuncName()); slices.ContainsFunc(keeping, func(prefix string) bool { return strings.HasPrefix(name, prefix) }) {
			return syntax.Node{}
		}
	}
	return first
}

// keeping are what functions that leave something behind begin with.
var keeping = []string{"save", "write", "fwrite", "export", "dump", "to_", "install", "download", "use_", "render", "sink", "pdf", "png"}
