package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// owns reports whether the document gives the name a meaning of its own
// anywhere: as a function, a variable or a parameter. Imports do not count.
func owns(f *syntax.File, name string) bool {
	for n := range f.Nodes(syntax.Identifier | syntax.String) {
		if strings.Trim(n.Text(), "`\"'") == name && binds(n) {
			return true
		}
	}
	return false
}

// binds reports whether an identifier, or a string that R takes for one, stands
// where a name is given its meaning.
func binds(n syntax.Node) bool {
	p := n.Parent()
	switch p.Kind() {
	case syntax.PyFunctionDefinition, syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter, syntax.RParameter:
		return n.Field() == syntax.NameField
	case syntax.PyParameters, syntax.PyLambdaParameters, syntax.PyTypedParameter:
		return true
	}
	return p.Has(syntax.Assignment) && p.Target() == n
}
