package dead

import (
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells of switched-off code whether its statements are of one form.

// facts tells of dead code how many lines it has, and whether they are alike: a list of things
// to choose from, most of them of one form or for one name, or of calls to run one of, or all
// values of one name.
func facts(d comment.Dead) map[string]any {
	data := map[string]any{"lines": d.Lines}
	shapes, names, calls, most, values := make(map[string]int), make(map[string]int), 0, 0, 0
	for _, s := range d.Statements {
		shape, name := shapeOf(s), s.Expression().Target().Text()
		shapes[shape]++
		most = max(most, shapes[shape])
		if s.Expression().Has(syntax.Assignment) {
			names[name]++
			most = max(most, names[name])
			if !s.Expression().Value().Mentions(name) {
				values++
			}
		}
		if s.Expression().Has(syntax.Call) {
			calls++
		}
	}
	again := true // each form comes often
	for _, n := range shapes {
		again = again && n >= often
	}
	if n := len(d.Statements); n >= listed && (again || len(shapes) <= fewShapes || most*4 >= n*3) || n > 1 && (calls*10 >= n*9 || len(names) == 1 && values == n) {
		data["alike"] = true
	}
	return data
}

// listed is how many statements make a list of things to choose from, and fewShapes how
// many forms they have at most where none is that of three in four, nor each comes often.
const listed, fewShapes, often = 8, 2, 3

// shapeOf is the same for statements that differ in names, texts and numbers alone, and in how
// many of them a list holds.
func shapeOf(n syntax.Node) string {
	if n.Is(syntax.PyList, syntax.PyTuple, syntax.PySet) || !n.FirstChild().OK() {
		return "."
	}
	shape := []byte{byte(n.Kind()), byte(n.Kind() >> 8)}
	for c := range n.Children() {
		shape = append(shape, shapeOf(c)...)
	}
	return string(append(shape, ')'))
}
