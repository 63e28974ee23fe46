// Package object knows of what class the objects of Python are that names and expressions of a document give, where that
// is sure.
package object

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Analyzer makes the [Objects] of a document.
var Analyzer = &analysis.Analyzer{
	Name:       "object",
	Doc:        "the classes of objects of a document",
	Requires:   []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
	Run:        func(pass *analysis.Pass) (any, error) { return Read(syntax.Of(pass), scope.Of(pass)), nil },
	ResultType: reflect.TypeFor[*Objects](),
}

// Ask returns the objects of a document for a rule that needs them for few. Of names that could not be found it knows none.
func Ask(pass *analysis.Pass) *Objects {
	found, ok := analyzer.Ask(pass, Analyzer)
	if !ok {
		return Read(syntax.Of(pass), new(scope.Names))
	}
	return found.(*Objects)
}

// Objects are those of one document. A class is named by its path, "pandas.DataFrame" for a table or a column of one,
// "str", "list", "dict", "set", "list of str", "open" for a file of text, [None], or else by the path of the function that
// made the object, whatever that is.
type Objects struct {
	Names *scope.Names

	f       *syntax.File
	read    map[int]*scope.Reference // by the index of the identifier; nil until asked for
	classes map[*scope.Name]string
	open    []*scope.Name // whose classes are being found, each for the one before it
}

// Read returns the objects of a document. Nothing is worked out before it is asked for.
func Read(f *syntax.File, names *scope.Names) *Objects {
	return &Objects{Names: names, f: f, classes: make(map[*scope.Name]string)}
}

// Reference returns what an identifier of Python reads, or nil.
func (o *Objects) Reference(n syntax.Node) *scope.Reference {
	if o.read == nil {
		o.read = make(map[int]*scope.Reference)
		for _, s := range o.Names.Scopes {
			if s.Language != source.Python {
				continue
			}
			for _, name := range s.Names {
				for _, r := range name.References {
					if r.Node.OK() && !r.Mentioned {
						o.read[r.Node.Index()] = r
					}
				}
			}
		}
	}
	return o.read[n.Index()]
}

// PathOf returns the path of what imports bind a name to, all of them to the same, or empty.
func (o *Objects) PathOf(name *scope.Name) (origin string) {
	for _, b := range name.Bindings {
		if b.How != scope.Imported {
			return ""
		}
		module, bound := b.From.Child(syntax.ModuleNameField).Path(), b.Node
		switch p := bound.Parent(); {
		case p.Is(syntax.PyAliasedImport):
			bound = p.Child(syntax.NameField)
		case module == "":
			bound = syntax.Node{}
		}
		one := name.Text // import a.b is used as a.b
		if bound.OK() {
			one = strings.TrimPrefix(module+"."+bound.Path(), ".")
		}
		if origin != "" && origin != one {
			return ""
		}
		origin = one
	}
	return origin
}

// pathTo returns the path of what an expression takes from a module: pd.io.json of pandas, or empty.
func (o *Objects) pathTo(n syntax.Node) string {
	switch n.Kind() {
	case syntax.PyIdentifier:
		if r := o.Reference(n); r != nil {
			return o.PathOf(r.Name)
		}
	case syntax.PyAttribute:
		if path := o.pathTo(n.Child(syntax.ObjectField)); path != "" {
			return path + "." + n.Child(syntax.AttributeField).Text()
		}
	}
	return ""
}

// ClassOfName returns the class of what a name is, or empty: each of its bindings gives it such an object, what is made of
// the one that it was, or None, with which nobody can go on. Names that are made of each other have none.
func (o *Objects) ClassOfName(name *scope.Name) string {
	if class, known := o.classes[name]; known {
		return class
	}
	if slices.Contains(o.open, name) {
		return itself
	}
	o.open = append(o.open, name)
	class := o.boundTo(name)
	o.open, o.classes[name] = o.open[:len(o.open)-1], class
	return class
}

// None is the class of what functions give that only do something.
const None = "None"

// itself stands for the class of a name that is being found.
const itself = "itself"

// boundTo returns the class of what all bindings of a name give it, or empty.
func (o *Objects) boundTo(name *scope.Name) (class string) {
	again := false
	for _, b := range name.Bindings {
		of := ""
		switch annotation := b.Node.Parent().Child(syntax.TypeField); {
		case b.How == scope.Deleted:
			continue
		case b.How == scope.Augmented:
			of = itself
		case annotation.OK():
			if of = o.named(annotation.FirstChild()); of == "" {
				of = o.ClassOf(b.From.Value())
			}
		case b.How == scope.Assigned && b.Node.Parent() == b.From:
			of = o.ClassOf(b.From.Value())
		case b.How == scope.Assigned && b.Unpacked && b.From.Is(syntax.PyAssignment):
			of = o.unpacked(b)
		case b.How == scope.Assigned && b.From.Is(syntax.PyAsPattern) && !b.Unpacked:
			if class := o.ClassOf(b.From.FirstChild()); gives[class]["with"] == class {
				of = class
			}
		case b.How == scope.Loop && !b.Unpacked:
			of = gives[o.ClassOf(b.From.Child(syntax.RightField))]["for"]
		}
		switch {
		case of == itself:
			again = true
		case of == None:
		case of == "", class != "" && of != class:
			return ""
		default:
			class = of
		}
	}
	if again && !o.keepsAll(name, class) {
		return ""
	}
	return class
}

// unpacked returns the class of what one of several names is given by what a call makes, or empty.
func (o *Objects) unpacked(b *scope.Binding) string {
	place := 0
	for n := range b.From.Target().Children() {
		if b.Node.Stop() <= n.Stop() {
			class := gives[o.ClassOf(b.From.Value())][strconv.Itoa(place)]
			if n != b.Node { // one of several within parentheses
				class = gives[class]["for"]
			}
			return class
		}
		place++
	}
	return ""
}

// keepsAll reports whether all bindings of a name that are made of what it was give an object of the class, or None.
func (o *Objects) keepsAll(name *scope.Name, class string) bool {
	o.classes[name] = class
	defer delete(o.classes, name)
	for _, b := range name.Bindings {
		if b.How == scope.Augmented && !keeps[class]["+="] {
			return false
		}
		if b.How == scope.Assigned && !b.Node.Parent().Child(syntax.TypeField).OK() {
			if of := o.ClassOf(b.From.Value()); of != class && of != None {
				return false
			}
		}
	}
	return true
}

// named returns the class that an annotation names, or empty.
func (o *Objects) named(annotation syntax.Node) string {
	if name := annotation.Text(); annotation.Is(syntax.PyIdentifier) && builtins[name] == name && !o.f.Binds(name) {
		return name
	}
	path := o.pathTo(annotation)
	if class := makers[path]; class != "" {
		return class
	}
	return path
}

// ClassOf returns the class of what an expression gives, or empty.
func (o *Objects) ClassOf(value syntax.Node) string {
	switch value.Kind() {
	case syntax.PyParenthesizedExpression:
		return o.ClassOf(value.FirstChild())
	case syntax.PyAssignment: // a = b = 1
		return o.ClassOf(value.Value())
	case syntax.PyString, syntax.PyConcatenatedString:
		if prefix := value.Text(); !strings.ContainsAny(prefix[:strings.IndexAny(prefix, `"'`)], "bB") {
			return "str"
		}
	case syntax.PyList, syntax.PyListComprehension:
		return "list"
	case syntax.PyDictionary, syntax.PyDictionaryComprehension:
		return "dict"
	case syntax.PySet, syntax.PySetComprehension:
		return "set"
	case syntax.PyIdentifier:
		if r := o.Reference(value); r != nil {
			return o.ClassOfName(r.Name)
		}
	case syntax.PyCall:
		return o.made(value)
	case syntax.PySubscript:
		on := value.Child(syntax.ValueField)
		if table := on.Child(syntax.ObjectField); locators[on.Child(syntax.AttributeField).Text()] {
			if class := o.ClassOf(table); class == "pandas.DataFrame" && picksRows(value) {
				return class
			}
			return ""
		}
		class := o.ClassOf(on)
		if other := gives[class]["[]"]; other != "" && !value.Child(syntax.SubscriptField).Is(syntax.PySlice) {
			return other
		}
		if class == "str" || isPart(value, on) {
			return keptBy(class, "[]")
		}
	}
	return ""
}

// made returns the class of what a call gives, or empty.
func (o *Objects) made(call syntax.Node) string {
	function := call.Child(syntax.FunctionField)
	if path := o.pathTo(function); path != "" {
		switch class := makers[path]; {
		case class == "":
			return path
		case !call.Arg("chunksize", -1).OK() && !call.Arg("iterator", -1).OK() && !isSeveral(call.Arg("sheet_name", -1)):
			return class
		}
		return ""
	}
	if function.Is(syntax.PyAttribute) && !call.Arg("inplace", -1).OK() {
		class := o.ClassOf(function.Child(syntax.ObjectField))
		if other := gives[class][call.FuncName()]; other != "" {
			return other
		}
		if changes[class][call.FuncName()] {
			return None
		}
		return keptBy(class, call.FuncName())
	}
	switch name := call.Callee(); {
	case o.f.Binds(name):
	case name == "open" && isBinary(call):
	default:
		return builtins[name]
	}
	return ""
}

// isBinary reports whether a file is opened for bytes, or may be.
func isBinary(open syntax.Node) bool {
	mode := open.Arg("mode", 1)
	text, ok := mode.Literal()
	return mode.OK() && !ok || strings.Contains(text, "b")
}

// isSeveral reports whether the sheets that are read may be several, which gives a dict.
func isSeveral(sheets syntax.Node) bool {
	return sheets.OK() && !sheets.Is(syntax.PyString, syntax.PyInteger)
}

// isPart reports whether a subscript surely takes a part that is a column or rows of a table: not an element.
func isPart(subscript, on syntax.Node) bool {
	key := subscript.Child(syntax.SubscriptField)
	switch {
	case key.Is(syntax.PyInteger, syntax.PyUnaryOperator):
		return false
	case on.Is(syntax.PySubscript) && on.Child(syntax.SubscriptField).Is(syntax.PyString):
		return key.Is(syntax.PySlice, syntax.PyList, syntax.PyComparisonOperator, syntax.PyBinaryOperator)
	}
	return true
}

// picksRows reports whether a subscript of .loc and its kin takes several rows or columns.
func picksRows(subscript syntax.Node) bool {
	for key := range subscript.Parts(syntax.SubscriptField) {
		switch key.Kind() {
		case syntax.PySlice, syntax.PyList, syntax.PyComparisonOperator:
			return true
		case syntax.PyBinaryOperator, syntax.PyUnaryOperator:
			return strings.ContainsAny(key.Child(syntax.OperatorField).Text(), "&|~")
		}
	}
	return false
}

var locators = syntax.Names("loc iloc")

// keptBy returns the class of what a method or an operator gives of an object of a class: the same, or empty.
func keptBy(class, method string) string {
	if class == itself || keeps[class][method] {
		return class
	}
	return ""
}

// makers are the classes of what functions make, where those are called otherwise.
var makers = makersOf(map[string]string{
	"pandas.DataFrame": `DataFrame Series concat read_csv read_table read_excel read_fwf read_parquet read_feather read_sql read_sql_query
		DataFrame.from_dict DataFrame.from_records merge pivot_table crosstab json_normalize get_dummies`,
	"matplotlib.pyplot.Figure": "figure gcf",
	"matplotlib.pyplot.Axes":   "axes gca subplot subplot2grid",
	"networkx.Graph": `Graph DiGraph MultiGraph MultiDiGraph from_edgelist from_pandas_edgelist from_numpy_array from_numpy_matrix
		from_dict_of_lists read_edgelist read_weighted_edgelist read_adjlist read_gml read_graphml read_gexf read_pajek
		karate_club_graph erdos_renyi_graph barabasi_albert_graph watts_strogatz_graph complete_graph path_graph cycle_graph grid_2d_graph`,
	"gensim.models.Word2Vec":          "Word2Vec.load",
	"gensim.models.word2vec.Word2Vec": "Word2Vec.load",
	"gensim.models.KeyedVectors":      "KeyedVectors.load KeyedVectors.load_word2vec_format",
	None:                              "random.shuffle numpy.random.shuffle",
})

// builtins are the classes of what functions of Python itself give.
var builtins = map[string]string{
	"str": "str", "input": "str", "open": "open", "list": "list", "sorted": "list", "dict": "dict", "set": "set", "print": None,
}

// makersOf turns functions by the class of what they make, which is in the same module if in any, into the classes by their paths.
func makersOf(functions map[string]string) map[string]string {
	classes := make(map[string]string)
	for class, names := range functions {
		for name := range strings.FieldsSeq(names) {
			classes[class[:strings.LastIndexByte(class, '.')+1]+name] = class
		}
	}
	return classes
}

// keeps are, by class, methods and operators that give an object of the same, "[]" for a part of it.
var keeps = map[string]map[string]bool{
	"pandas.DataFrame": syntax.Names(`[] += append assign astype bfill copy drop drop_duplicates dropna ffill fillna head interpolate join mask
		melt merge pivot pivot_table query reindex rename rename_axis replace reset_index round sample select_dtypes set_index shift
		sort_index sort_values tail transpose where`),
	"pandas.GroupBy": syntax.Names("[]"),
	"networkx.Graph": syntax.Names("copy reverse subgraph to_directed to_undirected"),
	"str": syntax.Names(`[] += capitalize casefold center expandtabs format join ljust lower lstrip removeprefix removesuffix replace rjust
		rstrip strip swapcase title translate upper zfill`),
}

// gives are, by class, what methods give of another class, "for" a loop over the object, "with" a statement that opens it
// "[]" an element, and a number what the name in that place gets where the object is unpacked.
var gives = map[string]map[string]string{
	"pandas.DataFrame": {"groupby": "pandas.GroupBy"},
	"pandas.GroupBy": classesOf("pandas.DataFrame", `agg aggregate apply count cumsum first last max mean median min nunique size
		std sum transform var`),
	"matplotlib.pyplot.Figure":   classesOf("matplotlib.pyplot.Axes", "add_axes add_subplot gca subplots"),
	"matplotlib.pyplot.subplots": {"0": "matplotlib.pyplot.Figure", "1": "matplotlib.pyplot.Axes"},
	// Or an array of them, as subplots gives it for several.
	"matplotlib.pyplot.Axes": classesOf("matplotlib.pyplot.Axes", "[] for flatten ravel"),
	"str":                    {"split": texts, "rsplit": texts, "splitlines": texts, "for": "str"},
	texts:                    {"[]": "str", "for": "str"},
	"open":                   {"read": "str", "readline": "str", "readlines": texts, "for": "str", "with": "open"},
}

// texts are a list of them.
const texts = "list of str"

// changes are, by class, methods that change the object and give None.
var changes = map[string]map[string]bool{
	"list": ofLists,
	texts:  ofLists,
	"dict": syntax.Names("clear update"),
	"set":  syntax.Names("add clear discard remove update difference_update intersection_update symmetric_difference_update"),
}

var ofLists = syntax.Names("append clear extend insert remove reverse sort")

// GivingNone are the names of all functions and methods that give [None] here.
var GivingNone = givingNone()

func givingNone() map[string]bool {
	names := make(map[string]bool)
	for _, of := range changes {
		maps.Copy(names, of)
	}
	for name, class := range builtins {
		if class == None {
			names[name] = true
		}
	}
	for path, class := range makers {
		if class == None {
			names[path[strings.LastIndexByte(path, '.')+1:]] = true
		}
	}
	return names
}

// classesOf gives the same class for all names.
func classesOf(class, names string) map[string]string {
	classes := make(map[string]string)
	for name := range strings.FieldsSeq(names) {
		classes[name] = class
	}
	return classes
}
