package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// remains knows whether a script leaves anything behind but what it shows. Where
// it does not, what it shows is why people run it. A document is looked through
// once a rule asks.
type remains struct {
	f                   *syntax.File
	nothing, only, kept question
}

// question is one that is answered when it is asked first.
type question struct{ asked, yes bool }

func (q *question) of(ask func() bool) bool {
	if !q.asked {
		q.asked, q.yes = true, ask()
	}
	return q.yes
}

// areNothing reports whether the document writes, sends and draws nothing but on the screen, calls
// for nothing that others do, and defines nothing that others could use.
func (r *remains) areNothing() bool { return r.nothing.of(r.leavesNothing) }

// areShown reports whether it does its work at its top level besides, and ends in
// what it shows.
func (r *remains) areShown() bool {
	return r.only.of(func() bool { return r.endsInShow() && r.areNothing() })
}

// keepNothing reports whether the document keeps no file, no plot and no record, whatever else it works
// on, and defines nothing that others could use.
func (r *remains) keepNothing() bool {
	return r.kept.of(func() bool {
		for call := range r.f.Nodes(syntax.Call) {
			if !isOnScreen(call) && (leaves(call) || call.Parent().Is(syntax.PyExpressionStatement) && isCalledFor(call) && !r.isOwn(call)) {
				return false
			}
		}
		return r.definesNothing()
	})
}

func (r *remains) leavesNothing() bool {
	for call := range r.f.Nodes(syntax.Call) {
		if !r.isOwn(call) && !isOnScreen(call) && (leaves(call) || isAlone(call) && isCalledFor(call)) {
			return false
		}
	}
	return r.definesNothing()
}

// definesNothing reports whether the document uses all that it defines itself.
func (r *remains) definesNothing() bool {
	for fn := range r.f.Nodes(syntax.Function | syntax.Class) {
		if fn.AtTop() && !r.isUsed(fn) {
			return false
		}
	}
	return true
}

// isOnScreen reports whether a call of Python draws what is in a window until somebody shuts it.
func isOnScreen(call syntax.Node) bool {
	return (call.OnCanvas() || call.Is(syntax.PyCall) && plotting.MatchString(syntax.Resolve(call.Callee(), call.File().Imported()))) && !hasWord(call.FuncName(), savers)
}

// plotting matches what Python draws with.
var plotting = lazyregexp.New(`^(?:pandas\.plotting|seaborn|matplotlib)\.`)

// isAlone reports whether a call is a statement.
func isAlone(call syntax.Node) bool {
	return call.IsStatement() || call.Parent().Is(syntax.PyExpressionStatement)
}

// endsInShow reports whether the last that the document does shows something.
func (r *remains) endsInShow() bool {
	var last syntax.Node
	for s := range r.f.Root().Statements() {
		if !s.Has(syntax.Function|syntax.Class|syntax.Import) && !s.Expression().Has(syntax.String) {
			last = s
		}
	}
	if last.Language() == source.R && !last.Has(syntax.Assignment|syntax.Loop|syntax.If) {
		return true
	}
	for n := range last.Subtree() {
		if n.Has(syntax.Call) && named(n, printerNames) {
			return true
		}
	}
	return false
}

// isUsed reports whether the document itself reads the name of a function or class at
// its top level.
func (r *remains) isUsed(fn syntax.Node) bool {
	name := fn.Child(syntax.NameField).Text()
	if fn.Language() == source.R {
		name = fn.FuncLabel()
	}
	return name == "" || reads.Any(r.f.Root(), name)
}

// leaves reports whether a call leaves something outside the program, by its name: a
// file, a plot, a row in a database.
func leaves(call syntax.Node) bool {
	f := call.Child(syntax.FunctionField)
	name := call.FuncName()
	switch {
	case f.Is(syntax.PyAttribute) && strings.HasPrefix(name, "to_"):
		return !inMemory[name] && (!markups[name] || call.Arg("buf", 0).OK() || call.Arg("path_or_buf", 0).OK())
	case name == "copy": // else of a value
		return syntax.Resolve(call.Callee(), call.File().Imported()) == "shutil.copy"
	case name == "open":
		mode, _ := call.Arg("mode", 1).Literal()
		return strings.ContainsAny(mode, "wax+")
	}
	if call.Language() == source.Python && hasWord(name, screens) {
		return hasWord(call.Callee(), savers) // else in a window until somebody shuts it
	}
	return hasWord(name, leavings) && !onlyAsks(call)
}

// onlyAsks reports whether a call only asks a database, or runs what a graph works out.
func onlyAsks(call syntax.Node) bool {
	query, _ := call.Arg("", 0).Literal()
	return call.FuncName() == "execute" && strings.HasPrefix(strings.ToUpper(strings.TrimSpace(query)), "SELECT") || session.MatchString(call.Callee())
}

// session matches what runs a part of a graph of TensorFlow.
var session = lazyregexp.New(`^(?:\w+\.)?(?:sess|session)\.run$`)

// isOwn reports whether a call is of a function that the document defines.
func (r *remains) isOwn(call syntax.Node) bool {
	name := call.Child(syntax.FunctionField)
	return name.Has(syntax.Identifier) && r.f.Imported()[name.Text()] == "" && r.f.Binds(name.Text())
}

// isCalledFor reports whether a call that stands alone is of a function that nobody
// knows, which then is there for what it does.
func isCalledFor(call syntax.Node) bool {
	if named(call, printerNames) || named(call, preparers) || named(call, attachers) {
		return false
	}
	name := call.Child(syntax.FunctionField)
	if name.Is(syntax.RIdentifier) { // R shows what the call gives
		return kindOfR(name.Text()) == noDisplay
	}
	return name.Is(syntax.PyIdentifier)
}

// cameIn reports whether a value is what was read from a file, or is asked of that: to
// show it is to look at what came in.
func cameIn(value syntax.Node) bool {
	if value.Is(syntax.PySubscript, syntax.RSubset, syntax.RSubset2) {
		return false
	}
	for n := range value.Subtree() {
		if n.Has(syntax.Identifier) && n.Field() != syntax.AttributeField && isReader(bound(n)) {
			return true
		}
	}
	return false
}

// isReader reports whether a call reads data by its name. R's get_path and get.edges
// work something out of what is there.
func isReader(made syntax.Node) bool {
	name := made.FuncName()
	return hasWord(name, readers) && !(made.Language() == source.R && firstWord(name) == "get")
}

// readers are words in the names of functions that read data.
var readers = syntax.Names("read load loadtxt genfromtxt loadmat open scan fread import get fetch download")

var (
	// leavings are words in the names of functions that leave something behind.
	leavings = syntax.Names(`write save dump export savefig savetxt ggsave plot plots show draw hist histogram barplot boxplot scatter image imshow
		render send post put upload submit commit execute mkdir makedirs copy copyfile move rename unlink symlink
		system popen subprocess assign sink pdf png jpeg svg serve publish push main run download install view`)
	// screens are those of them that draw.
	screens = syntax.Names("plot plots show draw hist histogram barplot boxplot scatter image imshow view")
	// inMemory are methods that only give their value another form.
	inMemory = syntax.Names("to_df to_pandas to_arrow to_polars to_records to_tensor to_crs to_series to_tuple to_matrix to_categorical to_numpy to_list to_dict to_frame to_datetime to_numeric to_timedelta to_string to_period to_timestamp to_dense to_array")
	// markups are methods that give a text where they are not told a file.
	markups = syntax.Names("to_latex to_html to_markdown to_json to_csv")
	// preparers are functions that only prepare the session.
	preparers = syntax.Names(`set.seed setwd options rm gc suppressWarnings suppressMessages suppressPackageStartupMessages source data attach
		detach par Sys.setenv Sys.setlocale close on.exit invisible stop stopifnot exit quit q len isinstance setattr del help`)
)
