package dead

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// idleness knows of one document what may be meant by a block that is empty.
type idleness struct {
	f        *syntax.File
	broken   map[int]bool   // cells that did not parse, by their root
	comments []int          // offsets of the comments; nil before anybody asks
	last     map[string]int // offset of the last time that a name is read
	defined  map[string]int // how often a name is defined
	called   map[string]bool
	handed   map[string]bool // names that stand for a value, not for a call
}

// isSure reports whether an empty block runs, was parsed well, and nobody says
// in a comment why it is empty.
func (w *idleness) isSure(body syntax.Node, at source.Span) bool {
	cell := body.Cell()
	if cell.NotRun || body.Masked() || w.f.Doc.Generated && w.f.Doc.Dialect != source.NBConvert || w.isShown(body, at) || w.explained(at) {
		return false
	}
	root := w.f.CellRoot(cell)
	broken, known := w.broken[root.Index()]
	if !known {
		broken = root.HasError()
		w.broken[root.Index()] = broken
	}
	return !broken
}

// isShown reports whether an empty block is all that a cell holds, which then
// shows readers what one looks like, or is theirs to fill.
func (w *idleness) isShown(body syntax.Node, at source.Span) bool {
	cell := body.Cell()
	if exercise, ok := cell.Option("exercise"); ok && exercise != "FALSE" {
		return true
	}
	if !w.f.Doc.HasCells() {
		return false
	}
	top := body
	for !top.Parent().Has(syntax.CellRoot) && top.Parent().OK() {
		top = top.Parent()
	}
	above := top.PrevSibling()
	for above.Has(syntax.Comment) {
		above = above.PrevSibling()
	}
	return top.Start() == at.Start && !above.OK() && !top.NextCode().OK()
}

// explained reports whether a comment stands in the code, on its lines, right
// above it, or below it as far inside as the block.
func (w *idleness) explained(at source.Span) bool {
	code := w.f.Doc.Code
	if w.comments == nil {
		w.comments = []int{}
		for c := range w.f.Nodes(syntax.Comment) {
			w.comments = append(w.comments, c.Start())
		}
	}
	from := lineStart(code, at.Start)
	to := at.End
	for line := range bytes.Lines(code[at.End:min(len(code), at.End+maxSeen)]) {
		if trimmed := bytes.TrimLeft(line, " \t"); to > at.End && (len(trimmed) == 0 || trimmed[0] != '#' || len(line)-len(trimmed) <= at.Start-from) {
			break
		}
		to += len(line)
	}
	i, _ := slices.BinarySearch(w.comments, from)
	return i < len(w.comments) && w.comments[i] < to || w.isBelowComment(at.Start)
}

// isBelowComment reports whether the line above that of an offset is a comment.
func (w *idleness) isBelowComment(offset int) bool {
	code := w.f.Doc.Code
	above := bytes.TrimSuffix(code[:lineStart(code, offset)], []byte("\n"))
	return bytes.HasPrefix(bytes.TrimLeft(above[lineStart(code, len(above)):], " \t"), []byte("#"))
}

// lineStart returns where the line of an offset begins, or maxSeen bytes before
// it.
func lineStart(code []byte, offset int) int {
	from := max(0, offset-maxSeen)
	return from + bytes.LastIndexByte(code[from:offset], '\n') + 1
}

// maxSeen is how many bytes around an empty block are looked at for a comment.
const maxSeen = 1000

// reads reports whether one of the names that a loop binds is read behind it.
func (w *idleness) reads(target syntax.Node, end int) bool {
	w.index()
	for n := range target.Subtree() {
		if n.Has(syntax.Identifier) && w.last[n.Text()] > end {
			return true
		}
	}
	return false
}

// isTimed reports whether a clock is read right above or below a loop: it is there to take
// time.
func isTimed(loop syntax.Node) bool {
	for _, beside := range []syntax.Node{loop.PrevSibling(), loop.NextSibling()} {
		for n := range beside.Subtree() {
			if n.Has(syntax.Call) && clocks[n.FuncName()] {
				return true
			}
		}
	}
	return false
}

// clocks are the functions that tell the time.
var clocks = syntax.Names("time clock perf_counter process_time monotonic default_timer perf_counter_ns time_ns Sys.time proc.time")

// index walks over all names once.
func (w *idleness) index() {
	if w.last != nil {
		return
	}
	w.last, w.defined = make(map[string]int), make(map[string]int)
	w.called, w.handed = make(map[string]bool), make(map[string]bool)
	for n := range w.f.Nodes(syntax.Identifier) {
		p := n.Parent()
		if p.Has(syntax.Loop) && (n.Field() == syntax.LeftField || n.Field() == syntax.VariableField) ||
			n.Field() == syntax.NameField || n.Field() == syntax.ParameterField || p.Has(syntax.Assignment) && p.Target() == n {
			continue
		}
		name := n.Text()
		w.last[name] = n.Start()
		if n.Field() == syntax.FunctionField {
			w.called[name] = true
		} else {
			w.handed[name] = true
		}
	}
	for fn := range w.f.Nodes(syntax.Function) {
		w.defined[fn.FuncLabel()]++
	}
	for n := range w.f.Nodes(syntax.Assignment) {
		if target := n.Target(); target.Has(syntax.Identifier) && !n.Value().Has(syntax.Function) {
			w.defined[target.Text()]++
		}
	}
}

// isEnumerable reports whether a loop of Python runs over what is there already,
// so that it takes nothing out of a generator or a queue.
func isEnumerable(n syntax.Node) bool {
	return n.Is(syntax.PyList, syntax.PyTuple, syntax.PyString) || n.Callee() == "range"
}
