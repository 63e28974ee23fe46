package prints

import (
	"iter"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isOwn reports whether a method is one of a class that no module of tables brings: the
// object is made or annotated by its name, or the document defines a method that is called
// so. What such a method does, nobody knows by its name.
func (d *displays) isOwn(on syntax.Node, method string) bool {
	maker := ""
	if made := bound(on); made.Has(syntax.Call) {
		maker = made.Callee()
	} else if on.Is(syntax.PyIdentifier) {
		maker = annotated(on)
	}
	module, _, _ := strings.Cut(syntax.Resolve(maker, d.imported), ".")
	class := maker[strings.LastIndexByte(maker, '.')+1:]
	switch {
	case tableModules[module], tableClasses[class]:
		return false
	case isClassName(class) && !ofModels[method] && !(method == "score" && manifest.Known(module)): // what a project scores by it may print
		return true
	}
	return d.defines(method) && d.methods[method]
}

// annotated returns how the parameter that a variable is was annotated, or "".
func annotated(name syntax.Node) string {
	scope := scopeOf(name)
	for n := range scope.Named(name.Text()) {
		if p := n.Parent(); p.Is(syntax.PyTypedParameter, syntax.PyTypedDefaultParameter) && scopeOf(n) == scope {
			return p.Child(syntax.TypeField).Text()
		}
	}
	return ""
}

// isClassName reports whether a name is spelled as Python's classes are.
func isClassName(name string) bool {
	return name != "" && isUpper(name[0]) && strings.ToUpper(name) != name && !strings.ContainsAny(name, "[]| \"'")
}

var (
	// tableClasses are what tables and their columns are made of, wherever a star import
	// brings them from.
	tableClasses = syntax.Names("DataFrame Series GeoDataFrame GeoSeries DataArray Dataset LazyFrame")
	// ofModels are methods that mean the same wherever models have them.
	ofModels = syntax.Names("predict_proba get_params")
)

// isOwnField reports whether an expression of Python is a field, and no property, that the
// class around it gives its objects: to name it does nothing.
func isOwnField(e syntax.Node) bool {
	for range ownFieldSets(e) {
		for n := range e.Within(syntax.Class).Named(e.Child(syntax.AttributeField).Text()) {
			if n.Parent().Has(syntax.Function) {
				return false
			}
		}
		return true
	}
	return false
}

// isOwnElement reports whether an expression of Python takes an element of such a field by its
// number.
func isOwnElement(e syntax.Node) bool {
	return e.Is(syntax.PySubscript) && e.Child(syntax.SubscriptField).Has(syntax.Number) && isOwnField(e.Child(syntax.ValueField))
}

// isSwitchField reports whether an expression is a field that the class around it only ever
// sets to true or false.
func isSwitchField(e syntax.Node) bool {
	set := false
	for s := range ownFieldSets(e) {
		if !s.Value().IsTruth() {
			return false
		}
		set = true
	}
	return set
}

// ownFieldSets yields the assignments by which the class around an expression of Python gives
// a field of self its value.
func ownFieldSets(e syntax.Node) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		if !e.Is(syntax.PyAttribute) || e.Child(syntax.ObjectField).Text() != "self" {
			return
		}
		for n := range e.Within(syntax.Class).Named(e.Child(syntax.AttributeField).Text()) {
			field := n.Parent()
			if s := field.Parent(); field.Is(syntax.PyAttribute) && field.Child(syntax.ObjectField).Text() == "self" &&
				s.Has(syntax.Assignment) && s.Target() == field && !yield(s) {
				return
			}
		}
	}
}
