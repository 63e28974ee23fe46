package prints

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// content tells kinds of output apart, in rising order: a call prints the
// highest of what its arguments are.
type content uint8

const (
	nothing content = iota // an empty line, or something that goes elsewhere
	value                  // a variable, an attribute, a count, a place that was reached
	words                  // text for people, or the result of some work
)

// output is what a call prints.
type output struct {
	what  content
	of    syntax.Node // the value that is told about
	ruler bool        // a line is drawn
	mark  bool        // "here", 1: it says no more than that the run came by
	look  bool        // the value is what is asked of an object while code is written
	plain bool        // it is asked of data: no program answers with that
	row   bool        // there are several values
	label bool        // the value stands behind its name, or a text that says what it is asked
	below bool        // right below words
	// headed tells that it stands right below a heading.
	headed bool
	// asked tells that it is what one number says of data or a model, without a word:
	// a look in the middle of the work, a result at its end.
	asked bool
}

// printed tells what a call of one of [printers] prints.
func printed(call syntax.Node) output {
	values, goes := printedValues(call)
	if !goes || len(values) == 0 {
		return output{}
	}
	if call.Language() == source.R && call.FuncName() == "print" {
		if len(values) == 2 && values[1].Has(syntax.Number) && (&displays{f: call.File()}).isData(values[0]) {
			values = values[:1] // so many rows of a table
		}
		if len(values) > 1 || isFormatted(call) {
			return output{what: words, of: values[0]} // somebody minded how it looks
		}
		if records[values[0].FuncName()] {
			return output{}
		}
	}
	if call.FuncName() == "cat" && len(values) == 1 && setsTable(values[0]) {
		return output{}
	}
	if call.FuncName() == "message" && !isMark(values[0]) {
		return output{} // R's own way to tell
	}
	if len(values) == 1 && isMark(values[0]) {
		return output{what: value, of: values[0], mark: true}
	}
	if len(values) == 1 && isRuler(values[0]) {
		return output{of: values[0], ruler: call.FuncName() != "write"} // a dot for each step
	}
	if v, row := labelled(values); v.OK() {
		look := isLook(v, looks)
		what := words
		if look {
			what = value // else it is told
		}
		return output{what: what, of: v, label: true, row: row, look: look, plain: isLook(v, plainLooks)}
	}
	if call.Language() == source.Python {
		values = slices.DeleteFunc(values, isLongRuler) // around what is looked at
		if slices.ContainsFunc(values, isFraction) {
			return output{what: words, of: values[0]} // 3 / 8
		}
	}
	out := output{row: len(values) > 1 && call.FuncName() != "cat" || len(values) > 2}
	for i, v := range values {
		if i+1 < len(values) && call.FuncName() != "cat" && labels(v, values[i+1]) {
			continue
		}
		what := contentOf(v)
		if what == value && call.FuncName() == "cat" && endsLine(v) {
			what = words // one line for each value
		}
		if what >= out.what && what != nothing {
			out.what, out.of = what, v
		}
	}
	out.asked = len(values) == 1 && (call.Language() == source.Python && isAsked(values[0]) || !call.AtTop() && isAskedOfR(values[0]))
	if of := lookAmong(values); out.what == words && of.OK() && call.Language() == source.Python {
		out.what, out.of = value, of
	}
	if out.what == value {
		out.look = isLook(out.of, looks) || isFew(out.of)
		out.plain = isLook(out.of, plainLooks)
	}
	if call.FuncName() == "write" && out.what == value && !out.look {
		out.what = words // somebody minded where the line ends
	}
	return out
}

// lookAmong returns what is asked of data among several values without a word of which none
// is a figure that somebody waits for, or no node: print(x.shape, (x > 1).any()).
func lookAmong(values []syntax.Node) (look syntax.Node) {
	for _, v := range values {
		switch {
		case isLook(v, plainLooks):
			look = v
		case v.Has(syntax.String), !v.Has(syntax.Call) && contentOf(v) == words, v.Has(syntax.Call) && (isTold(v.FuncName()) || texts[source.Python][v.FuncName()]):
			return syntax.Node{}
		}
	}
	if len(values) < 2 {
		return syntax.Node{}
	}
	return look
}

// endsLine reports whether a call of R puts line breaks behind the texts that it makes.
func endsLine(n syntax.Node) bool {
	parts, ok := madeOf(n)
	if !n.Has(syntax.Call) || !ok || len(parts) == 0 {
		return false
	}
	text, _ := parts[len(parts)-1].Literal()
	return strings.HasSuffix(text, `\n`)
}

// printedValues returns what a call is given to print. Goes is false where the
// output goes to a file, is drawn over and over as progress, or is set by hand.
func printedValues(call syntax.Node) (values []syntax.Node, goes bool) {
	if on := call.Piped(); on.OK() {
		values = append(values, on)
	}
	for c := range call.Children() {
		if c.Is(syntax.PyChevron) {
			return nil, false // Python 2's print >>file
		}
	}
	for arg := range call.Args() {
		switch arg.Name {
		case "":
			if len(values) > 0 && pretty[call.FuncName()] {
				return nil, false // the stream that it goes to
			}
			if arg.Value.OK() {
				values = append(values, arg.Value)
			}
		case "x", "object":
			if call.Language() == source.R {
				values = append([]syntax.Node{arg.Value}, values...)
			}
		case "file", "flush", "stream", "digits", "fill":
			return nil, false
		case "end":
			if text, _ := arg.Value.Literal(); text != `\n` {
				return nil, false
			}
		}
	}
	for _, v := range values {
		for text := range v.Nodes(syntax.String) {
			if strings.Contains(strings.ReplaceAll(text.Text(), `\r\n`, ""), `\r`) {
				return nil, false
			}
		}
	}
	return values, !(call.Is(syntax.PyPrintStatement) && isOpen(call))
}

// pretty are printers of a single value.
var pretty = syntax.Names("pprint pp")

// contentOf tells what an expression is when it is printed.
func contentOf(n syntax.Node) content {
	what := nothing
	for todo := []syntax.Node{n}; len(todo) > 0 && what < words; {
		n, todo = todo[len(todo)-1], todo[:len(todo)-1]
		switch {
		case n.Is(syntax.PyString, syntax.RString):
			what = max(what, contentOfString(n))
		case isRecord(n):
		case n.Has(syntax.Call):
			if n.Language() == source.R && n.FuncName() == "c" && n.Arg("", manyPlaces-1).OK() {
				return words // a row of results
			}
			if layouts[n.FuncName()] {
				return words // a table for people
			}
			if isLook(n, looks) || isLook(n, overviews) {
				what = value
				break
			}
			made, ok := madeOf(n)
			if !ok || n.Language() == source.R && (madeOfSeveral(made) || n.Arg("collapse", -1).OK()) {
				return words
			}
			todo = append(todo, made...)
		case n.Is(syntax.RPipe):
			todo = append(todo, n.Child(syntax.RHSField))
		case n.Is(syntax.PyBinaryOperator) && n.Child(syntax.OperatorField).Text() == "/" && n.Child(syntax.RightField).Mentions("len") && !isLook(n.Child(syntax.LeftField), looks):
			return words // so much for each one, worked out for people
		case n.Is(syntax.PyParenthesizedExpression, syntax.PyConcatenatedString, syntax.PyBinaryOperator, syntax.PyTuple,
			syntax.PyConditionalExpression, syntax.RParenthesizedExpression, syntax.RBinaryOperator):
			for c := range n.Children() {
				todo = append(todo, c)
			}
		case n.Is(syntax.PyListSplat, syntax.PyAwait), n.Has(syntax.Assignment): // print(n <- length(x)) does more than to print
			return words
		case n.Has(syntax.Number | syntax.Comment), n.Is(syntax.Token):
		case n.Has(syntax.Identifier) && string(n.Bytes()) == "__doc__": // how to use it
		case n.Is(syntax.PyAttribute) && n.Child(syntax.AttributeField).Text() == "__name__", isOneOfNames(n): // the heading of what comes next
			return words
		case n.Is(syntax.PyAttribute) && isFitted(n.Child(syntax.AttributeField).Text()):
			return words
		case n.Has(syntax.Identifier) || n.Is(syntax.PyAttribute, syntax.PySubscript, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2):
			if named := n.Child(syntax.AttributeField); !isFew(n) && isTold(cmp.Or(named.Text(), n.Text())) {
				return words
			}
			what = value
		case n.OK():
			what = value
		}
	}
	return what
}

// madeOfSeveral reports whether a text puts several values side by side.
func madeOfSeveral(parts []syntax.Node) bool {
	count := 0
	for _, p := range parts {
		if !p.Has(syntax.String | syntax.Number | syntax.Constant) {
			count++
		}
	}
	return count > 1
}

// isAsked reports whether an expression of Python sums up a variable, or is a part of
// a fitted model other than what a search has found to be best.
func isAsked(n syntax.Node) bool {
	if n.Is(syntax.PyParenthesizedExpression) {
		n = firstChild(n)
	}
	switch f := n.Child(syntax.FunctionField); {
	case n.Is(syntax.PyAttribute):
		name := n.Child(syntax.AttributeField).Text()
		return isFitted(name) && !strings.HasPrefix(name, "best_")
	case !n.Has(syntax.Call):
		return false
	case f.Is(syntax.PyAttribute):
		return isPath(f.Child(syntax.ObjectField)) && (gathers[n.FuncName()] && isAskedByNumber(n) || pureFunctions["numpy"][n.FuncName()] && len(f.Child(syntax.ObjectField).Text()) == 2)
	}
	return n.Callee() == "next"
}

// isAskedOfR reports whether R is asked for one number of a variable: max(rows$km).
func isAskedOfR(n syntax.Node) bool {
	if !n.Is(syntax.RCall) || !bounds[n.FuncName()] || n.Arg("", 1).OK() {
		return false
	}
	of := n.Arg("", 0)
	return of.Is(syntax.RIdentifier, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2)
}

// bounds are functions of R that give a number or two of many.
var bounds = syntax.Names("min max range sum mean median")

// madeOf returns what a call that only makes text of its arguments makes it of;
// ok is false for calls that do more.
func madeOf(call syntax.Node) (parts []syntax.Node, ok bool) {
	on := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
	switch {
	case on.Has(syntax.String) && call.FuncName() == "format":
		parts = append(parts, on)
	case on.OK() || !texts[call.Language()][call.FuncName()]:
		return nil, false
	}
	for arg := range call.Args() {
		if arg.Name != "sep" && arg.Name != "collapse" {
			parts = append(parts, arg.Value)
		}
	}
	return parts, true
}

// isOneOfNames reports whether Python takes a text out of several that are written there: {0: "by port", 1: "by moon"}[i].
func isOneOfNames(n syntax.Node) bool {
	if !n.Is(syntax.PySubscript) {
		return false
	}
	names := n.Child(syntax.ValueField)
	if names.Has(syntax.Identifier) {
		names = bound(names)
	}
	if !names.Is(syntax.PyDictionary, syntax.PyList, syntax.PyTuple) || !names.FirstChild().OK() {
		return false
	}
	for name := range names.Children() {
		if name.Is(syntax.PyPair) {
			name = name.Child(syntax.ValueField)
		}
		if text, ok := name.Literal(); !ok || !name.Has(syntax.String) || text == "" {
			return false
		}
	}
	return true
}

// contentOfString tells what a string is when it is printed: text, or a look at
// a value as in f"{df.shape=}". Several values in one string are laid out for
// people, unless one of them is asked about.
func contentOfString(n syntax.Node) content {
	if s := n.Child(syntax.ContentField).Text(); n.Is(syntax.RString) && (isText(s) || isLaidOut(s)) {
		return words
	}
	what, laid, looked := nothing, 0, false
	for c := range n.Children() {
		switch {
		case c.Is(syntax.PyStringContent) && (isText(c.Text()) || isLaidOut(c.Text())):
			return words
		case c.Is(syntax.PyInterpolation):
			shown := c.Child(syntax.ExpressionField)
			what = max(what, value)
			if strings.HasPrefix(string(n.File().Doc.Code[shown.Stop():c.Stop()]), "=") {
				looked = true
				continue
			}
			if c.Child(syntax.FormatSpecifierField).OK() {
				return words // a figure, rounded for people
			}
			laid++
			looked = looked || isLook(shown, looks)
			what = max(what, contentOf(shown))
		}
	}
	if laid > 1 && !looked {
		return words
	}
	return what
}

// labels reports whether text only repeats the name of the value behind it and
// what it is asked: print("train shape:", train.shape).
func labels(text, value syntax.Node) bool {
	label, ok := text.Literal()
	if !ok || !isLook(value, looks) {
		return false
	}
	said := make(map[string]bool)
	for w := range syntax.Words(value.Text()) {
		said[w] = true
	}
	for w := range syntax.Words(label) {
		if !said[w] {
			return false
		}
	}
	return true
}

// layouts are methods of Python's tables that lay them out for people.
var layouts = syntax.Names("to_string to_markdown to_html center ljust rjust")

// setsTable reports whether R calls a function that by its name sets a text in a language of documents,
// or makes a table: of what cat takes that is a text.
func setsTable(made syntax.Node) bool {
	name := made.FuncName()
	return made.Is(syntax.RCall) && name != "table" && hasWord(name, languages)
}

// languages are words in the names of such functions.
var languages = syntax.Names("table tables latex tex html markdown kable")

// records lists functions of R whose answer is printed to go on record or into
// a document.
var records = syntax.Names("sessionInfo session_info warnings citation xtable kable stargazer")

// texts lists functions that make text of their arguments.
var texts = map[source.Language]map[string]bool{
	source.Python: syntax.Names("str repr format round int float list dict set frozenset tuple"),
	source.R: syntax.Names(`paste paste0 sprintf format formatC glue str_c str_glue toString as.character c rep strrep round
		signif prettyNum`),
}

// isFormatted reports whether a print of R is told how to print, other than how many rows.
func isFormatted(call syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Name != "" && (!plainArguments[arg.Name] || arg.Value.Text() == "Inf") {
			return true
		}
	}
	return isInFull(call)
}

// plainArguments are those of R's print that say what and how much to print.
var plainArguments = syntax.Names("x object n width max useNA na.print topn nrows")

// isInFull reports whether a print of R shows all rows that there are, nrow(.), or more than
// a table shows unasked: it is there to be read.
func isInFull(call syntax.Node) bool {
	switch rows := call.Arg("n", -1); {
	case rows.Has(syntax.Call):
		return strings.EqualFold(rows.FuncName(), "nrow")
	case rows.Text() == "Inf":
		return true
	default:
		count, err := strconv.Atoi(strings.TrimSuffix(rows.Text(), "L"))
		return err == nil && count > unaskedRows
	}
}

// unaskedRows is how many rows a tibble of R has at most to be shown whole.
const unaskedRows = 20
