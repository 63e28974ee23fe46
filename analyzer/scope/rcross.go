package scope

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// foreign is a name of the other language's module: py$x in R, r.x in Python.
type foreign struct {
	node  syntax.Node // the name
	from  *Scope
	binds syntax.Node // the assignment to it, or no node
}

// extract sees py$x, the way to Python's names.
func (r *rReader) extract(n syntax.Node) {
	if lhs, rhs := n.Child(syntax.LHSField), n.Child(syntax.RHSField); lhs.Is(syntax.RIdentifier) && lhs.Text() == "py" && rhs.OK() {
		r.foreign = append(r.foreign, foreign{rhs, r.top().scope, assignmentTo(n)})
	}
}

// assignmentTo returns the assignment whose target a node is, or no node.
func assignmentTo(n syntax.Node) syntax.Node {
	if p := n.Parent(); p.Is(syntax.RAssignment, syntax.PyAssignment) && p.Target() == n {
		return p
	}
	return syntax.Node{}
}

// crossed gives the names that reticulate takes from one language to the other
// what they mean. Python's names are known by now.
func (r *rReader) crossed() {
	python := r.otherModule()
	if python == nil {
		return
	}
	for _, x := range r.foreign {
		if x.binds.OK() {
			r.bindText(python, Mentioned, rName(x.node), x.node, x.binds, false)
		}
	}
	for _, x := range r.foreign {
		if !x.binds.OK() {
			r.crossInto(python, &Reference{Text: rName(x.node), Node: x.node, From: x.from, Mentioned: true})
		}
	}
	if len(r.foreign) > 0 {
		r.resolveAgain(python)
	}
	if python.Lookup("r") != nil {
		return // a variable of its own
	}
	for n := range r.f.Kinds(syntax.PyAttribute) {
		if object := n.Child(syntax.ObjectField); !object.Is(syntax.PyIdentifier) || object.Text() != "r" {
			continue
		}
		name := n.Child(syntax.AttributeField)
		if from := assignmentTo(n); from.OK() {
			r.bindText(r.module, Mentioned, name.Text(), name, from, false)
			continue
		}
		r.mention(r.module, name.Text(), name)
	}
}

func (r *rReader) otherModule() *Scope {
	for _, m := range r.names.Modules {
		if m != r.module {
			return m
		}
	}
	return nil
}

// crossInto resolves a reference in another language's module.
func (r *rReader) crossInto(module *Scope, ref *Reference) {
	if ref.Name = lookup(module, ref.Text); ref.Name == nil {
		r.names.Unresolved = append(r.names.Unresolved, ref)
		return
	}
	ref.Name.References = append(ref.Name.References, ref)
}

// resolveAgain looks for the names that R's code has bound in Python's module.
func (r *rReader) resolveAgain(module *Scope) {
	r.names.Unresolved = slices.DeleteFunc(r.names.Unresolved, func(ref *Reference) bool {
		if ref.From.Module() != module {
			return false
		}
		if ref.Name = lookup(ref.From, ref.Text); ref.Name == nil {
			return false
		}
		ref.Name.References = append(ref.Name.References, ref)
		return true
	})
}
