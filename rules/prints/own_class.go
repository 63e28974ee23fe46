package prints

import (
	"strings"

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
	case isClassName(class) && !ofModels[method]:
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
	// ofModels are methods that mean the same in all libraries of models.
	ofModels = syntax.Names("predict_proba get_params score")
)
