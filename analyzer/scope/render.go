package scope

import (
	"bufio"
	"fmt"
	"io"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Write lists the names for a reader: scopes, their names with bindings and
// references, and what no scope binds, one a line with its line and column (of the
// cell, in a notebook). What has no place in code stands at "-".
func (n *Names) Write(w io.Writer, doc *source.Document) error {
	out := &listing{Writer: bufio.NewWriter(w), doc: doc, notebook: doc.Format == source.Notebook}
	number := make(map[*Scope]int, len(n.Scopes))
	for i, s := range n.Scopes {
		number[s] = i + 1
		out.scope(i+1, s, number[s.Outer])
	}
	if len(n.Unresolved) > 0 {
		fmt.Fprintln(out, "unresolved")
		for _, r := range n.Unresolved {
			out.reference(r.Text, r, number[r.From])
		}
	}
	return out.Flush()
}

// listing writes the lines of [Names.Write].
type listing struct {
	*bufio.Writer
	doc      *source.Document
	notebook bool
}

func (l *listing) scope(number int, s *Scope, outer int) {
	fmt.Fprintf(l, "scope %d: %s", number, s.Kind)
	if s.Kind == Module {
		fmt.Fprintf(l, " of %s\n", s.Language)
	} else {
		fmt.Fprintf(l, " at %s in scope %d\n", l.place(s.Node), outer)
	}
	if s.Star.OK() {
		fmt.Fprintf(l, "  %s star\n", l.place(s.Star))
	}
	if s.Dynamic.OK() {
		fmt.Fprintf(l, "  %s dynamic\n", l.place(s.Dynamic))
	}
	for _, a := range s.Attached {
		fmt.Fprintf(l, "  %s attaches %q\n", l.place(a.Node), a.Package)
	}
	for _, f := range s.Sourced {
		fmt.Fprintf(l, "  %s sources %q%s%s\n", l.place(f.Node), f.Path, flag(" locally", f.Local), flag(" as a folder", f.Folder))
	}
	for _, name := range s.Names {
		l.name(name)
	}
}

func (l *listing) name(n *Name) {
	fmt.Fprintf(l, "  name %s%s%s\n", n.Text, flag(", declared global", n.Global), flag(", declared nonlocal", n.Nonlocal))
	for _, b := range n.Bindings {
		fmt.Fprintf(l, "    %s %s%s\n", l.place(b.Node), b.How, flag(", unpacked", b.Unpacked))
	}
	for _, r := range n.References {
		fmt.Fprint(l, "  ")
		l.reference("read", r, 0)
	}
}

func (l *listing) reference(what string, r *Reference, from int) {
	fmt.Fprintf(l, "  %s %s", l.place(r.Node), what)
	if from > 0 {
		fmt.Fprintf(l, " in scope %d", from)
	}
	fmt.Fprintf(l, "%s%s%s\n", flag(", mentioned", r.Mentioned), flag(", exported", r.Export), flag(", perhaps", r.Perhaps))
}

// place returns where a node starts: "4:1", in a notebook with the cell's number
// before it.
func (l *listing) place(n syntax.Node) string {
	if !n.OK() {
		return "-"
	}
	at := l.doc.Start(n.Span())
	if l.notebook {
		return fmt.Sprintf("%d:%d:%d", n.Cell().Index, at.Line, at.Column)
	}
	return fmt.Sprintf("%d:%d", at.Line, at.Column)
}

func flag(text string, set bool) string {
	if set {
		return text
	}
	return ""
}
