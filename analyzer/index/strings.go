package index

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// pythonStrings notes the names that strings and comments speak of.
func (r *reader) pythonStrings(module *scope.Scope) {
	makes := module.Dynamic.OK() || r.looksUp()
	for n := range r.f.Kinds(syntax.PyString) {
		if n.Docstring() {
			for line := range bytes.Lines(n.Bytes()) { // a session that it shows
				if line = bytes.TrimSpace(line); bytes.HasPrefix(line, []byte(">>>")) || bytes.HasPrefix(line, []byte("...")) {
					r.words(line)
				}
			}
			continue
		}
		if n.Parent().Is(syntax.PyExpressionStatement) {
			continue // nobody reads it
		}
		for c := range n.Children() {
			if c.Is(syntax.PyStringContent) {
				r.text(c.Bytes())
			}
		}
		if makes {
			r.pieces(n)
		}
	}
	for n := range r.f.Kinds(syntax.PyComment) {
		if bytes.HasPrefix(n.Bytes(), []byte("# type:")) {
			r.words(n.Bytes())
		} else if bytes.Contains(n.Bytes(), []byte("%load ")) { // what stays where a cell was loaded
			r.load(n.Text())
		}
	}
	for call := range r.f.Calls("open", "execfile", "run_path", "read_text", "runfile") { // what is read may be run
		for c := range call.Child(syntax.ArgumentsField).Subtree() {
			if text, ok := c.Literal(); ok && strings.HasSuffix(text, ".py") {
				r.loadAt(text)
			}
		}
	}
}

// replacesItself reports whether a module puts something else in its place. One that
// fills another by its name opens that.
func (r *reader) replacesItself() (does bool) {
	for n := range r.f.Named("modules") {
		if string(n.Parent().Bytes()) != "sys.modules" {
			continue
		}
		does = true
		if text, ok := n.Parent().Parent().Child(syntax.SubscriptField).Literal(); ok {
			r.use(opened, Last(text))
		}
	}
	return does
}

// looksUp reports whether the document asks for attributes whose names it makes.
func (r *reader) looksUp() bool {
	for call := range r.f.Calls("getattr", "hasattr", "attrgetter", "methodcaller") {
		for arg := range call.Args() {
			if _, literal := arg.Value.Literal(); !literal && !arg.Value.Is(syntax.PyIdentifier, syntax.PyAttribute) || call.Arg("", 1).Is(syntax.PyIdentifier) {
				return true
			}
		}
	}
	return false
}

// pieces notes what a string that is a part of a name makes the name begin or end
// with: f"visit_{kind}", "visit_%s", "visit_" + kind.
func (r *reader) pieces(n syntax.Node) {
	text := n.Bytes()
	text = bytes.Trim(text[max(0, bytes.IndexAny(text, `"'`)):], `"'`)
	if bytes.ContainsAny(text, " /\n\\-") {
		return
	}
	from := 0
	for i := 0; i <= len(text); i++ {
		if i < len(text) && text[i] != '{' && text[i] != '%' {
			continue
		}
		r.piece(text[from:i], from > 0, i < len(text))
		if i == len(text) {
			return
		}
		if text[i] == '%' {
			i++ // %s
		} else if end := bytes.IndexByte(text[i:], '}'); end > 0 {
			i += end
		}
		from = i + 1
	}
}

// piece notes a text between two holes, or an end of the string.
func (r *reader) piece(text []byte, after, before bool) {
	if dot := bytes.LastIndexByte(text, '.'); before && dot >= 0 {
		text = text[dot+1:]
	}
	if len(text) == 0 || bytes.ContainsFunc(text, func(c rune) bool { return c < 0x80 && !syntax.IsWordByte(byte(c)) }) {
		return
	}
	if before || !after && text[len(text)-1] == '_' || after || text[0] == '_' {
		r.affix(string(text))
	}
}
