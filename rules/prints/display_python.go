package prints

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

func (d *displays) ofPython(e syntax.Node) display {
	for e.Is(syntax.PyParenthesizedExpression) {
		e = firstChild(e)
	}
	switch e.Kind() {
	case syntax.PyTuple, syntax.PyExpressionList:
		return d.ofTuple(e)
	case syntax.PyCall:
		return d.ofPythonCall(e)
	case syntax.PyIdentifier:
		if name := e.Text(); d.imported[name] != "" || notShown[name] || strings.HasPrefix(name, "__") {
			return noDisplay // a re-export, or not a value at all
		}
		return plain
	case syntax.PyAttribute:
		if lookAttributes[e.Child(syntax.AttributeField).Text()] {
			return look
		}
		switch on := e.Child(syntax.ObjectField); {
		case isPath(e):
			return part
		case on.Has(syntax.Call) && remakes[on.FuncName()] && d.hasTables() && d.isOfVariable(on):
			return plain // the groups of df.groupby("a")
		}
	case syntax.PySubscript:
		on := e.Child(syntax.ValueField)
		if on.Is(syntax.PyAttribute) && places[on.Child(syntax.AttributeField).Text()] {
			return look // some rows
		}
		if on.Is(syntax.PyAttribute) && reels[on.Child(syntax.AttributeField).Text()] {
			return noDisplay
		}
		if on.Has(syntax.Call) {
			if kind := d.ofPythonCall(on); kind == look || kind == plain || on.FuncName() == "predict" {
				return plain
			}
			return noDisplay
		}
		switch key := e.Child(syntax.SubscriptField); {
		case !isPath(e), notShown[rootName(e)], d.imported[rootName(e)] != "": // os.environ["KEY"] has to be there
		case lookAttributes[e.Child(syntax.ValueField).Child(syntax.AttributeField).Text()]:
			return look // df.shape[0]
		case key.Is(syntax.PyList, syntax.PySlice, syntax.PyComparisonOperator, syntax.PyBinaryOperator):
			return look // some columns, the first rows, rows that are like this
		default:
			return part
		}
	}
	return noDisplay
}

// ofTuple tells several values side by side, which are as sure as the least
// sure of them.
func (d *displays) ofTuple(tuple syntax.Node) display {
	least := noDisplay
	for c := range tuple.Children() {
		if c.Has(syntax.Comment) {
			continue
		}
		kind := noDisplay
		if !c.Is(syntax.PyTuple, syntax.PyExpressionList) {
			kind = d.ofPython(c)
		}
		if kind == noDisplay || kind == printing || kind == remade {
			return noDisplay
		}
		if least == noDisplay || kind < least {
			least = kind
		}
	}
	return least
}

func (d *displays) ofPythonCall(call syntax.Node) display {
	name := call.FuncName()
	f := call.Child(syntax.FunctionField)
	on := f.Child(syntax.ObjectField)
	switch {
	case writesOnWay(call), !isPublic(on), on.Has(syntax.Call) && notShown[on.Callee()], on.OK() && !call.AtTop() && !d.isOfVariable(on) && !(name == "show" && isOfObject(on)):
		return noDisplay
	case d.isFromPureModule(call):
		return plain
	case f.Is(syntax.PyIdentifier) && d.imported[name] == "":
		if !asks[name] || d.defines(name) || name == "help" && !call.Arg("", 0).OK() {
			return noDisplay
		}
		if name == "help" {
			return printing
		}
		return look
	case on.Is(syntax.PyIdentifier) && d.imported[on.Text()] != "":
		if makers := pureFunctions[syntax.Resolve(on.Text(), d.imported)]; makers[name] {
			return plain
		}
		return noDisplay
	case !on.OK() || on.Has(syntax.String):
		return noDisplay
	case on.Text() == "self", d.isOwn(on, name):
		return noDisplay // a method of its own, whatever it is called
	case name == "info":
		if isAskedBare(call) && !call.Arg("buf", -1).OK() && !hasWord(on.Text(), loggers) {
			return printing
		}
	case name == "printSchema":
		return printing
	case name == "show":
		if d.f.ImportsAny(sparks) && isAskedBySize(call) && !hasWord(on.Text(), canvases) {
			return printing
		}
	case name == "head", name == "tail", name == "sample":
		if isAskedForRows(call) && (name != "sample" || d.hasTables()) { // samplers have it too
			return look
		}
	case looksAt[name]:
		return look
	case accessors[on.Child(syntax.AttributeField).Text()] && !stores(name):
		if _, variable := changed(call); variable.OK() && isTextOfColumn(on) {
			return remade // the texts of a column with a change
		}
		return plain
	case name == "score", name == "predict_proba":
		if call.Arg("X", 0).OK() {
			return plain
		}
	case name == "rename", name == "drop", name == "replace":
		if d.hasTables() && isAskedOfTable(call) {
			return remade
		}
	case gathers[name]:
		if isAskedByNumber(call) || isAskedByName(call) && d.hasTables() {
			return plain
		}
	case remakes[name]:
		if d.hasTables() {
			return remade
		}
	}
	return noDisplay
}

// isAskedOfTable reports whether a call has arguments as only a method of a table takes them.
func isAskedOfTable(call syntax.Node) bool {
	for arg := range call.Args() {
		if tableArguments[arg.Name] {
			return true
		}
	}
	return call.FuncName() != "drop" && call.Arg("", 0).Is(syntax.PyDictionary)
}

// tableArguments are names of them.
var tableArguments = syntax.Names("axis columns index to_replace regex")

// isOfVariable reports whether a method is called on a variable, or on what
// other methods of tables make of one. Elsewhere in functions a call may be
// there for what it raises, as where libraries check their arguments.
func (d *displays) isOfVariable(on syntax.Node) bool {
	for {
		switch on.Kind() {
		case syntax.PyIdentifier:
			return on.Text() != "self" && on.Text() != "cls"
		case syntax.PyAttribute:
			on = on.Child(syntax.ObjectField)
		case syntax.PySubscript:
			on = on.Child(syntax.ValueField)
		case syntax.PyCall:
			name := on.FuncName()
			if !looksAt[name] && !gathers[name] && !remakes[name] {
				return false
			}
			on = on.Child(syntax.FunctionField).Child(syntax.ObjectField)
		default:
			return false
		}
	}
}

// isOfObject reports whether an object of Python keeps what a method is called on: self.tides.
func isOfObject(on syntax.Node) bool {
	if !on.Is(syntax.PyAttribute) || on.Child(syntax.ObjectField).Text() != "self" {
		return false
	}
	name := on.Child(syntax.AttributeField).Text()
	for n := range on.File().Named(name) {
		if p := n.Parent(); p.Is(syntax.PyAttribute) && p.Parent().Target() == p {
			return true
		}
	}
	return false
}

// stores reports whether a method writes its object somewhere, as to_zarr and to_csv do:
// an attribute called like an accessor of pandas may be anything.
func stores(method string) bool {
	to, ok := strings.CutPrefix(method, "to_")
	return ok && !spans[to]
}

// spans are what an accessor turns dates into.
var spans = syntax.Names("period timestamp pydatetime pytimedelta julian_date")

// isPublic reports whether no part of a path is private to a library.
func isPublic(path syntax.Node) bool { return !bytes.Contains(path.Bytes(), []byte("._")) }

// hasTables reports whether the document works with tables or arrays of data.
func (d *displays) hasTables() bool {
	for _, origin := range d.imported {
		if first, _, _ := strings.Cut(origin, "."); tableModules[first] {
			return true
		}
	}
	return false
}

// isFromPureModule reports whether a call is of a module whose functions only
// work something out.
func (d *displays) isFromPureModule(call syntax.Node) bool {
	name := call.Callee()
	first, _, _ := strings.Cut(name, ".")
	if d.imported[first] == "" || hasWord(name, plottingWords) || isRebound(call) {
		return false
	}
	path := syntax.Resolve(name, d.imported)
	module := path[:max(0, strings.LastIndexByte(path, '.'))]
	return pureModules[module] || (module == "IPython.display" || module == "IPython.core.display") && pictures[call.FuncName()]
}

// isRebound reports whether the function around a call gives the name that the call begins with
// to a variable of its own: stats = [], stats.append(x).
func isRebound(call syntax.Node) bool {
	name := subject(call.Child(syntax.FunctionField))
	return binding(name).OK() || isParameterOf(call.Within(syntax.Function), name)
}

// writesOnWay reports whether a call or one that it is a method of the result of writes: df.dropna(inplace=True).head() fails.
func writesOnWay(call syntax.Node) bool {
	for call.Is(syntax.PyCall) {
		if writes(call) {
			return true
		}
		call = call.Child(syntax.FunctionField).Child(syntax.ObjectField)
	}
	return false
}

// writes reports whether a call is told to put its result into what it was given, or to draw
// it.
func writes(call syntax.Node) bool {
	in := call.Arg("inplace", -1)
	return call.Arg("out", -1).OK() || call.Arg("plot", -1).OK() || call.Arg("ax", -1).OK() || in.OK() && !in.Is(syntax.PyFalse)
}

// isAskedByNumber reports whether a call has no arguments but keywords and
// numbers: mean(axis=0), quantile(0.9).
func isAskedByNumber(call syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Name == "" && !arg.Value.Has(syntax.Number|syntax.Constant) {
			return false
		}
	}
	return true
}

// isAskedByName reports whether a call of Python gathers a figure of columns that it is given
// by their names: table.corr("age", "fare").
func isAskedByName(call syntax.Node) bool {
	return call.Has(syntax.Call) && gathers[call.FuncName()] && !settings[call.FuncName()] && call.GetsOnly(syntax.String)
}

// isPath reports whether an expression only follows names, attributes and
// elements, and calls nothing on its way.
func isPath(e syntax.Node) bool {
	for {
		switch e.Kind() {
		case syntax.PyIdentifier:
			return true
		case syntax.PyAttribute:
			e = e.Child(syntax.ObjectField)
		case syntax.PySubscript:
			e = e.Child(syntax.ValueField)
		default:
			return false
		}
	}
}

// isMethod reports whether an attribute of Python is one that is called for what it does: the
// document does so elsewhere, or its name says so. What only gets something is a look.
func isMethod(e syntax.Node) bool {
	if !e.Is(syntax.PyAttribute) {
		return false
	}
	name := e.Child(syntax.AttributeField).Text()
	return e.Child(syntax.ObjectField).Text() != "os.path" && firstWord(name) != "get" && (openings[firstWord(name)] && strings.Contains(name, "_") && !isFitted(name) || deeds[name[strings.LastIndexByte(name, '_')+1:]] || isCalledElsewhere(e))
}

var (
	// places are attributes of tables that take rows and columns.
	places = syntax.Names("iloc loc iat at")
	// reels are attributes of which to take an element is to move there: MDAnalysis reads the
	// frame, and its atoms have other places.
	reels = syntax.Names("trajectory")
	// openings are the first of several words in the names of methods.
	openings = syntax.Names("set add remove reset update")
	// deeds are the last words in them.
	deeds = syntax.Names("close adjust show plot save savefig fit predict clear append sort collect commit flush describe head tail legend grid draw shuffle")
)

// isCalledElsewhere reports whether the document calls what an attribute of Python names.
func isCalledElsewhere(e syntax.Node) bool {
	for name := range e.File().Named(e.Child(syntax.AttributeField).Text()) {
		if f := name.Parent(); f.Field() == syntax.FunctionField && bytes.Equal(f.Bytes(), e.Bytes()) {
			return true
		}
	}
	return false
}

// rootName returns the name that a path begins with.
func rootName(path syntax.Node) string {
	for !path.Is(syntax.PyIdentifier) {
		path = firstChild(path)
	}
	return path.Text()
}

// isAskedBare reports whether a call has no arguments but keywords.
func isAskedBare(call syntax.Node) bool { return !call.Arg("", 0).OK() }

// maxLook is how many rows somebody asks for to look at them. More are drawn by
// samplers, whose sample() runs them.
const maxLook = 200

// isAskedForRows reports whether a call of head, tail or sample asks for a few
// rows, and so is one of a table.
func isAskedForRows(call syntax.Node) bool {
	if call.Arg("", 1).OK() {
		return false
	}
	n := call.Arg("n", 0)
	if n.Is(syntax.PyInteger) {
		rows, err := strconv.Atoi(n.Text())
		return err == nil && rows <= maxLook
	}
	for arg := range call.Args() {
		if !rowKeywords[arg.Name] {
			return false
		}
	}
	return true
}

// firstChild returns the first child that is no comment.
func firstChild(n syntax.Node) syntax.Node {
	for c := range n.Children() {
		if !c.Has(syntax.Comment) {
			return c
		}
	}
	return syntax.Node{}
}

// isAskedBySize reports whether a table of Spark is asked to show itself or so many rows of
// it.
func isAskedBySize(call syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Name != "" && !sizes[arg.Name] {
			return false
		}
	}
	return isAskedByNumber(call)
}

var (
	// sparks are the modules whose tables print themselves.
	sparks = syntax.Names("pyspark")
	// sizes are the arguments that say how much of one is shown.
	sizes = syntax.Names("n truncate vertical")
	// canvases are words in the names of what is shown as a picture.
	canvases = syntax.Names("fig figure plot plt chart graph ax image img app window canvas map")
)
