package dead

import (
	_ "embed"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed ignored_argument.md
var ignoredArgumentPage string

// unfilled is the category of a format with a place that no value is for, which is an error.
const unfilled = "unfilled"

// parameter is the category of parameters that a function overwrites.
const parameter = "parameter"

var ignoredArgument = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":        {Explore: analyzer.Warning, Production: analyzer.Error, Test: analyzer.Warning},
		unfilled:  {Explore: analyzer.Warning, Production: analyzer.Error, Test: analyzer.Warning},
		parameter: {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
	},
	Rank:    analyzer.Harms,
	Ranks:   map[string]analyzer.Rank{unfilled: analyzer.Stops},
	Many:    "ignored arguments",
	Since:   "0.1",
	Page:    ignoredArgumentPage,
	Aliases: []string{"lintr:sprintf_linter"},
	Finish:  finishIgnoredArgument,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "ignored_argument",
			Doc:        analyzer.Title(ignoredArgumentPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[ignored](),
			Run:        runIgnoredArgument,
		}
	},
}

// ignored is what the project-wide step needs of a document of R.
type ignored struct {
	Calls []ignoring
	Bound []string // which of the functions the document gives a meaning of its own
}

// ignoring is a call that ignores what it gets.
type ignoring struct {
	Function, Category, Message string
	Span                        source.Span
}

// firstOnly gives the options of functions of R that look at their first argument alone: what stands behind it
// without a name is taken for the first of these.
var firstOnly = map[string]map[string]bool{
	"mean": syntax.Names("trim na.rm"), "median": syntax.Names("na.rm"), "sd": syntax.Names("na.rm"), "print": syntax.Names("digits quote"),
}

// takingFew are the functions that the rule knows.
var takingFew = syntax.Names("mean median sd print sprintf gettextf")

func runIgnoredArgument(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	var found ignored
	for name := range takingFew {
		if !f.Doc.Speaks(source.R) {
			break // nothing to find, but all calls of print to go through
		}
		if definesAnew(f, name) {
			found.Bound = append(found.Bound, name)
			continue
		}
		for call := range f.Calls(name) {
			if category, text := ignoredBy(call); text != "" && isOfR(pass, call) && !isHandedOver(call, name) && !isCode(call) {
				analyzer.Candidate(pass, call.Span())
				found.Calls = append(found.Calls, ignoring{name, category, text, call.Span()})
			}
		}
	}
	for e := range overwrites(f) {
		analyzer.Candidate(pass, e.Span())
		found.Calls = append(found.Calls, ignoring{"", parameter, overwriteText(e), e.Span()})
	}
	slices.SortFunc(found.Calls, func(a, b ignoring) int { return a.Span.Start - b.Span.Start })
	return found, nil
}

// ignoredBy says what a call does not look at, or nothing.
func ignoredBy(call syntax.Node) (category, message string) {
	if call.Language() != source.R || call.Cell().NotRun {
		return "", ""
	}
	if _, formats := formatting[call.FuncName()]; formats {
		return misfit(call)
	}
	if second := secondValue(call, firstOnly[call.FuncName()]); second.OK() {
		return "", ignoredText(call.FuncName(), second)
	}
	return "", ""
}

// definesAnew reports whether a document of R may give a function of R another meaning: not by what the function
// itself gives, as in `mean <- mean(x)`.
func definesAnew(f *syntax.File, name string) bool {
	for n := range f.Named(name) {
		if p := n.Parent(); n.Language() == source.R && p.Has(syntax.Assignment) && p.Target() == n && !isPlain(p.Value(), name) {
			return true
		}
	}
	return false
}

// isPlain reports whether a value is no function: a constant, or what the function of the name gives.
func isPlain(value syntax.Node, name string) bool {
	_, constant := syntax.Truth(value)
	return constant || value.FuncName() == name
}

// isHandedOver reports whether what a call names is a parameter of a function around it, and no flag (`print = TRUE`).
func isHandedOver(call syntax.Node, name string) bool {
	for p := range call.File().Named(name) {
		if param := p.Parent(); param.Is(syntax.RParameter) && p.Field() == syntax.NameField && param.Within(syntax.Function|syntax.Lambda).Covers(call) &&
			!isPlain(param.Child(syntax.DefaultField), name) {
			return true
		}
	}
	return false
}

// secondValue returns the second argument of a call that gets two or more values by their places, and not what the
// function takes there: an option, which is a number, TRUE or FALSE, or called as one. Of print only texts are known
// to be shown by R itself.
func secondValue(call syntax.Node, options map[string]bool) syntax.Node {
	first, second := call.Arg("", 0), call.Arg("", 1)
	if call.Piped().OK() || !first.OK() || !second.OK() ||
		call.FuncName() == "print" && !first.Has(syntax.String) {
		return syntax.Node{}
	}
	for arg := range call.Args() {
		if arg.Value.Text() == "..." {
			return syntax.Node{}
		}
	}
	name := second.Text()
	if i := strings.LastIndexByte(name, '$'); i >= 0 {
		name = name[i+1:]
	}
	if _, constant := syntax.Truth(second); constant || second.Is(syntax.RUnaryOperator, syntax.RNull) || options[strings.Trim(name, "`")] {
		return syntax.Node{}
	}
	return second
}

// isOfR reports whether what a call names is R's own, and no function that an attached package exports under the name,
// or gets a text or elements of a vector, with which those do the same: mean(x[1], x[3]).
func isOfR(pass *analysis.Pass, call syntax.Node) bool {
	if call.Child(syntax.FunctionField).Is(syntax.RNamespaceOperator) {
		return strings.HasPrefix(call.Callee(), "base::") || strings.HasPrefix(call.Callee(), "stats::")
	}
	if first := call.Arg("", 0); first.Is(syntax.RSubset) || first.Has(syntax.String) {
		return true
	}
	names, ok := analyzer.Ask(pass, scope.Analyzer)
	if !ok {
		return false
	}
	giver := names.(*scope.Names).Module(source.R).Outside().Giver(call.FuncName())
	return giver != nil && (giver.Name == "base" || giver.Name == "stats")
}

func ignoredText(name string, second syntax.Node) string {
	if name == "print" {
		return fmt.Sprintf("`print` shows its first argument only, without %s: use `cat()` or `paste()`", quote(second))
	}
	return fmt.Sprintf("`%s` looks at its first argument only, and not at %s: put the values into `c()`", name, quote(second))
}

// finishIgnoredArgument tells the calls of functions that no document of the project defines anew.
func finishIgnoredArgument(p *analyzer.Project) {
	bound := make(map[string]bool)
	for _, s := range p.Summaries {
		for _, name := range s.Value.(ignored).Bound {
			bound[name] = true
		}
	}
	for _, s := range p.Summaries {
		for _, c := range s.Value.(ignored).Calls {
			if !bound[c.Function] {
				p.Report(s.Path, analyzer.ProjectFinding{Span: c.Span, Category: c.Category, Message: c.Message})
			}
		}
	}
}
