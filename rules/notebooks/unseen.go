package notebooks

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// unseen is what binds names where no parser sees them: magics that run another
// file, star imports, exec, cells that do not parse.
type unseen struct {
	doc   *source.Document
	from  int           // from here on any name may be bound
	texts []source.Span // from their beginning on the names in them may be bound
}

// unseen returns what binds names unseen in the session, which is looked for when
// first asked for: most notebooks leave nothing to ask.
func (s *session) unseen() *unseen {
	if s.outside == nil {
		s.outside = findUnseen(s.f, s.module)
	}
	return s.outside
}

// may reports whether a name may be bound unseen before an offset.
func (u *unseen) may(name string, at int) bool {
	if u.from <= at {
		return true
	}
	for _, t := range u.texts {
		if t.Start <= at && hasWord(u.doc.Code[t.Start:t.End], name) {
			return true
		}
	}
	return false
}

func hasWord(text []byte, word string) bool {
	for {
		i := bytes.Index(text, []byte(word))
		if i < 0 {
			return false
		}
		end := i + len(word)
		begins := i == 0 || !syntax.IsWordByte(text[i-1]) || i > 1 && text[i-2] == '\\' // a newline in a string, spelled \n
		if begins && (end == len(text) || !syntax.IsWordByte(text[end])) {
			return true
		}
		text = text[end:]
	}
}

func findUnseen(f *syntax.File, module *scope.Scope) *unseen {
	u := &unseen{doc: f.Doc, from: never}
	if module.Star.OK() && !readStarred(f).known {
		u.any(module.Star.Start())
	}
	for _, c := range f.Doc.Cells {
		switch text := f.Doc.Code[c.Span.Start:c.Span.End]; {
		case slices.Contains(c.Tags, "active-ipynb"):
			u.texts = append(u.texts, c.Span) // jupytext has its code in comments
		case c.Kind == source.Code && len(text) < 4*len(withdrawn) && bytes.Contains(text, withdrawn):
			u.any(c.Span.Start)
		}
	}
	for _, m := range f.Doc.Masks {
		switch {
		case m.Kind != source.LineMagic && m.Kind != source.CellMagic:
		case loaders[m.Name]:
			u.any(m.Span.Start)
		default:
			span := m.Span
			if i := bytes.Index(f.Doc.Code[span.Start:span.End], []byte(m.Name)); m.Kind == source.LineMagic && i >= 0 {
				span.Start += i + len(m.Name) // which is none of the session's names: %matplotlib
			}
			u.texts = append(u.texts, span)
		}
	}
	if f.Doc.Format == source.Script && f.Doc.Contains("# %") {
		for n := range f.Nodes(syntax.Comment) { // a magic that a script with cells has in a comment
			if name, ok := bytes.CutPrefix(n.Bytes(), []byte("# %")); ok && loads(name) {
				u.any(n.Start())
			}
		}
	}
	for _, t := range f.Trouble {
		u.texts = append(u.texts, t.Cell.Span)
	}
	for i := range f.Doc.Cells {
		c := &f.Doc.Cells[i]
		if c.Kind == source.Code && (c.Language == source.Other && !texts[c.Magic] || c.Language == source.Python && f.CellRoot(c).HasError()) {
			u.texts = append(u.texts, c.Span)
		}
	}
	for call := range f.Nodes(syntax.Call) {
		if call.Language() == source.Python {
			u.call(call)
		}
	}
	return u
}

// withdrawn begins what IBM's studio puts in place of a cell with credentials where somebody shares a notebook: "The code was removed
// by Watson Studio for sharing".
var withdrawn = []byte("# The code was removed by ")

func loads(magic []byte) bool {
	name, _, _ := bytes.Cut(magic, []byte(" "))
	return loaders[string(name)]
}

// loaders are the magics that fill the session or take names away from it.
var loaders = syntax.Names("run pylab store macro edit ed load loadpy reset reset_selective xdel rerun recall rep local")

// texts are the cell magics whose cells define nothing in the session.
var texts = syntax.Names("writefile file html HTML latex markdown javascript js bash sh svg script cmd perl ruby")

func (u *unseen) any(at int) { u.from = min(u.from, at) }

// call adds what a call may bind.
func (u *unseen) call(call syntax.Node) {
	switch call.FuncName() {
	case "exec", "execfile":
		if text := call.Arg("", 0); text.Is(syntax.PyString) {
			u.texts = append(u.texts, text.Span())
			return
		}
		if space := call.Arg("globals", 1); !space.OK() || space.Is(syntax.PyNone, syntax.PyListSplat, syntax.PyDictionarySplat) {
			u.any(call.Start()) // else in names of its own, or in those that globals() hands over
		}
	case "init_session", "init_printing_session":
		u.any(call.Start())
	case "var", "dir":
		u.texts = append(u.texts, call.Statement().Span())
	case "globals", "locals", "vars", "get_ipython":
		for range call.Args() {
			return // of an object
		}
		if call.FuncName() != "globals" && call.FuncName() != "get_ipython" && call.Within(syntax.Function).OK() {
			u.texts = append(u.texts, call.Statement().Span()) // of the function, which gives the session nothing
			return
		}
		u.namespace(call)
	}
}

// namespace adds what the use of a namespace may bind: nothing where it is only
// handed to a call as keywords, the names around it where it is asked for one, else
// any.
func (u *unseen) namespace(call syntax.Node) {
	user := call.Parent()
	switch {
	case user.Is(syntax.PyDictionarySplat):
		return
	case user.Is(syntax.PySubscript) && !user.Child(syntax.SubscriptField).Is(syntax.PyString), user.Is(syntax.PyArgumentList, syntax.PyAssignment):
		u.any(call.Start())
		return
	case user.Is(syntax.PyAttribute):
		method := user.Child(syntax.AttributeField).Text()
		magic := user.Parent().Arg("", 0)
		if text, ok := magic.Literal(); method == "update" || method == "run_cell" || method == "ex" || method == "push" || method == "user_ns" ||
			method == "run_line_magic" && (!ok || loaders[text]) {
			u.any(call.Start())
			return
		}
	}
	u.texts = append(u.texts, call.Statement().Span())
}
