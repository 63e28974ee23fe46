package dead

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// definition is a function, class or constant that the top level of a document
// defines, once, and that the document does not use.
type definition struct {
	Name string
	Span source.Span // of the name
	// Derived tells that a class has a base in its document.
	Derived bool
}

// definitions lists what a document defines for others, if for anybody, in order of
// the text.
func definitions(f *syntax.File, names *scope.Names) []definition {
	if unsure(f) || f.Doc.Generated || unfinished(f) { // taken over as a whole, or used by what is still to come
		return nil
	}
	var found []definition
	for _, module := range names.Modules {
		for _, name := range module.Names {
			if len(name.Bindings) != 1 || !alone(name.Bindings[0]) || used(name) {
				continue
			}
			if defines, derived := defined(f, name.Bindings[0]); defines {
				found = append(found, definition{name.Text, name.Bindings[0].Node.Span(), derived})
			}
		}
	}
	slices.SortFunc(found, func(a, b definition) int { return a.Span.Start - b.Span.Start })
	return found
}

// unfinished reports whether a document is an exercise that gives a value as ... : what
// a reader writes there may use what the document defines.
func unfinished(f *syntax.File) bool {
	for gap := range f.Kinds(syntax.PyEllipsis) {
		n := gap.Parent()
		if n.Is(syntax.PyAssignment) && n.Value() == gap && !n.Child(syntax.TypeField).OK() && !n.Within(syntax.Function|syntax.Class).Has(syntax.Class) {
			return true
		}
	}
	return false
}

// alone reports whether a binding is a statement of the top level, under no branch:
// where code chooses between two, each may be of use elsewhere.
func alone(b *scope.Binding) bool {
	n := b.From
	if p := n.Parent(); p.Is(syntax.PyExpressionStatement) {
		n = p
	}
	return n.Parent().Has(syntax.CellRoot) && !n.Cell().NotRun
}

// used reports whether the document uses a name anywhere but in its own definition,
// or lists it for others.
func used(name *scope.Name) bool {
	for _, ref := range name.References {
		if ref.Export || !name.Bindings[0].From.Covers(ref.Node) {
			return true
		}
	}
	return false
}

// defined reports whether a binding makes a function, a class or a constant, and
// whether a class has a base in the document.
func defined(f *syntax.File, b *scope.Binding) (defines, derived bool) {
	name := b.Name.Text
	switch n := b.From; n.Kind() {
	case syntax.RAssignment:
		return n.Value().Is(syntax.RFunctionDefinition) && !annotated(n) && !ofClass(f, name), false
	case syntax.PyFunctionDefinition:
		return !strings.HasPrefix(name, "__") && !takesEvent(n), false
	case syntax.PyClassDefinition:
		family := &classes{f: f, imported: f.Imported()}
		return family.plain(n, 0)
	case syntax.PyAssignment:
		return b.How == scope.Assigned && !b.Unpacked && shouted(name) && !has(n.Value(), syntax.Call), false
	}
	return false, false
}

func shouted(name string) bool {
	return len(name) > 1 && name == strings.ToUpper(name) && strings.ContainsAny(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && !strings.HasPrefix(name, "__")
}

// has reports whether a node is of the roles or holds one that is.
func has(n syntax.Node, roles syntax.Role) bool {
	for range n.Nodes(roles) {
		return true
	}
	return false
}

// annotated reports whether a comment of plumber or roxygen right above a function
// of R hands it to a program or to other packages.
func annotated(n syntax.Node) bool {
	for c := n.PrevSibling(); c.Is(syntax.RComment); c = c.PrevSibling() {
		text := c.Text()
		if strings.HasPrefix(text, "#*") {
			return true
		}
		if rest, ok := strings.CutPrefix(text, "#'"); ok {
			if word, _, _ := strings.Cut(strings.TrimSpace(rest), " "); endpoint[word] {
				return true
			}
		}
	}
	return false
}

// ofClass reports whether a name of R is that of a package's function and, behind a dot,
// what a string of the document says: drawDetails.buoy beside cl = "buoy" is a method.
func ofClass(f *syntax.File, name string) bool {
	if strings.IndexByte(name, '.') <= 0 {
		return false
	}
	for s := range f.Nodes(syntax.String) {
		if class := bytes.Trim(s.Bytes(), "\"'"); len(class) > 0 && strings.HasSuffix(name, string(class)) {
			if generic, dotted := strings.CutSuffix(name[:len(name)-len(class)], "."); dotted {
				if function, _ := rpackage.Anywhere(generic); function {
					return true
				}
			}
		}
	}
	return false
}

var endpoint = syntax.Names("@get @post @put @delete @patch @head @filter @plumber @export @exportS3Method @method")
