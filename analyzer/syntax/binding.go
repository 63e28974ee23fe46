package syntax

import "strings"

// Binds reports whether the document gives the name a meaning of its own
// anywhere: as a function, a class, a variable or a parameter. Imports do not
// count.
func (f *File) Binds(name string) bool {
	names := bindings.Of(f)
	bound, known := names[name]
	if !known {
		bound = f.binds(name)
		names[name] = bound
	}
	return bound
}

var bindings = Keep(func(*File) map[string]bool { return make(map[string]bool) })

func (f *File) binds(name string) bool {
	for n := range f.Named(name) {
		if n.binds() {
			return true
		}
	}
	for n := range f.Kinds(RString) { // R takes "x" <- 1 for x <- 1
		if n.Stop()-n.Start() == len(name)+2 && n.binds() && strings.Trim(n.Text(), `"'`) == name {
			return true
		}
	}
	return false
}

// binds reports whether an identifier, or a string that R takes for one, stands
// where a name is given its meaning.
func (n Node) binds() bool {
	p := n.Parent()
	switch p.Kind() {
	case PyFunctionDefinition, PyClassDefinition, PyDefaultParameter, PyTypedDefaultParameter, RParameter:
		return n.Field() == NameField
	case PyParameters, PyLambdaParameters, PyTypedParameter, PyPatternList, PyTuplePattern, PyListPattern, PyListSplatPattern, PyDictionarySplatPattern:
		return true
	case PyForStatement, PyForInClause:
		return n.Field() == LeftField
	case RForStatement:
		return n.Field() == VariableField
	}
	return p.Has(Assignment) && p.Target() == n || p.Field() == AliasField && p.Parent().Is(PyAsPattern)
}
