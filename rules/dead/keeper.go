package dead

import (
	"bytes"
	"iter"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows switched-off code that keeps values in files.

// savesData reports whether code does nothing but keep values in files of data, or a picture of what live code
// makes for nothing else: nothing hangs on it here, and another document may read the file.
func savesData(f *syntax.File, d comment.Dead) bool {
	some := false
	for e := range keepingSteps(d) {
		some = true
		if e.Is(syntax.RPipe) {
			e = e.Child(syntax.RHSField)
		}
		name := e.FuncName()
		if !e.Has(syntax.Call) || !isKeeper(name) || onScreen.MatchString(e.Callee()) || draws.MatchString(name) && !isOnlyUse(f, e) {
			return false
		}
	}
	return some && d.Shell == 0
}

// keepingSteps yields the expressions that switched-off code consists of, but for the head of a with statement, which opens the
// file that they write to: its body is beside it.
func keepingSteps(d comment.Dead) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		for _, s := range d.Statements {
			if !s.Has(syntax.With) && !yield(s.Expression()) {
				return
			}
		}
	}
}

// isOnlyUse reports whether a call is given a variable of live code that nothing there reads, but to show it.
func isOnlyUse(f *syntax.File, call syntax.Node) bool {
	for arg := range call.Args() {
		if !arg.Value.Has(syntax.Identifier) || !f.Binds(arg.Value.Text()) {
			continue
		}
		reads := 0
		for n := range f.Named(arg.Value.Text()) {
			if p := n.Parent(); (!p.Has(syntax.Assignment) || p.Target() != n) && !n.IsStatement() {
				reads++
			}
		}
		if reads == 0 {
			return true
		}
	}
	return false
}

// isOnlyKeeper reports whether live code has each value that switched-off code keeps in a file, and keeps none of them by
// a call of the same name in the same place, nor anything right above or below, nor in another way there.
func isOnlyKeeper(f *syntax.File, d comment.Dead, live func() *keepers) bool {
	if isKeptBeside(f, d) {
		return false
	}
	code := f.Doc.Code
	below := len(code) - len(bytes.TrimLeft(code[d.Span.End:], " \t\r\n"))
	above := len(bytes.TrimRight(code[:d.Span.Start], " \t\r\n"))
	if live().starts[below] && bytes.Count(code[d.Span.End:below], []byte("\n")) < 2 || live().stops[above] && bytes.Count(code[above:d.Span.Start], []byte("\n")) < 2 {
		return false
	}
	for call := range keepingSteps(d) {
		value := syntax.Node{}
		if call.Is(syntax.RPipe) {
			call, value = call.Child(syntax.RHSField), call.Child(syntax.LHSField)
		} else if value = call.Child(syntax.FunctionField).Child(syntax.ObjectField); !f.Binds(value.Text()) {
			if value = call.Arg("", 0); value.Has(syntax.String) {
				value = call.Arg("plot", 1)
			}
		}
		if !bindsAny(f, value) {
			return false
		}
		if place := placeOf(call); place != "" && live().places[call.FuncName()+"\x00"+place] {
			return false
		}
	}
	return true
}

// isKeeper reports whether calls of a name keep something in a file.
func isKeeper(name string) bool { return name == "ggsave" || writes.MatchString(name) }

// keepers are the calls of live code that keep something in a file.
type keepers struct {
	places        map[string]bool // their names and where they keep it
	starts, stops map[int]bool    // offsets of their statements
}

func keepersOf(f *syntax.File) *keepers {
	k := &keepers{make(map[string]bool), make(map[int]bool), make(map[int]bool)}
	for call := range f.Nodes(syntax.Call) {
		if name := call.FuncName(); isKeeper(name) {
			k.places[name+"\x00"+placeOf(call)] = true
			k.starts[call.Statement().Start()], k.stops[call.Statement().Stop()] = true, true
		}
	}
	return k
}

// bindsAny reports whether a document binds one of the names of a value.
func bindsAny(f *syntax.File, value syntax.Node) bool {
	for n := range value.Subtree() {
		if n.Has(syntax.Identifier) && n.Field() != syntax.AttributeField && f.Binds(n.Text()) {
			return true
		}
	}
	return false
}

// placeOf is where a call keeps a value: its file in whatever folder, or what it writes to.
func placeOf(call syntax.Node) string {
	on := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
	if call.FuncName() == "write" && on.OK() {
		return on.Text()
	}
	for n := range call.Nodes(syntax.String) {
		if text, ok := n.Literal(); ok && fileOf(text) != "" {
			return fileOf(text)
		}
	}
	if on.OK() && !call.Arg("", 1).OK() {
		return call.Arg("", 0).Text()
	}
	return call.Arg("file", 1).Text()
}

// onScreen matches what writes to nothing but a console or a page.
var onScreen = lazyregexp.New(`^(?:tqdm|sys\.std(?:out|err)|st|click)\.`)

// draws matches the names of calls that keep a picture.
var draws = lazyregexp.New(`(?i)fig|plot|image|kable|png|pdf|html|gg`)
