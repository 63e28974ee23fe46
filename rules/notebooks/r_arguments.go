package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows which arguments a call of R evaluates.

// evaluates reports whether a call evaluates the argument that a node stands in.
func (s *rSession) evaluates(call, n syntax.Node) bool {
	name := call.FuncName()
	if name == "" || postponing[name] {
		return asksFirst[name] && isFirst(call, n)
	}
	if scope.IsVerb(call) {
		return true // what may be a column is marked
	}
	if name == "ggplot" && besideMapping(call, n) {
		return false
	}
	if name == "as.data.frame" && call.Piped().OK() {
		return false // names of rows, which the method of a tibble never asks for
	}
	if tidies[name] && !isFirst(call, n) && n.Parent().Is(syntax.RArgument) && !n.Parent().Child(syntax.NameField).OK() {
		return false // a column of models
	}
	own := s.module.Lookup(name)
	if own != nil && len(own.Bindings) > 0 && call.Callee() == name && means(own, call.Child(syntax.FunctionField)) {
		if slices.ContainsFunc(own.Bindings, func(b *scope.Binding) bool { return ignores(b.From.Value(), call, n) }) {
			return false
		}
		return own.Bindings[0].How == scope.Defined && !hasTable(call, n) && !s.handsOn(own.Bindings[0].From.Value(), call, n)
	}
	switch {
	case dropsTable(call, n), behindVerb(call, n):
		return false
	case s.looksUp(call, n):
		return true
	}
	switch p, kind := s.callee(call); kind {
	case rpackage.Function, rpackage.Method:
		return isTable(call, n) || !hasFormula(call, n) || headed[name]
	case rpackage.Quoting:
		return isTable(call, n) || byValue(p, call, n) || plain[name] && !hasTable(call, n) || appliers[name] || scope.ReadsFormula(call) || scope.PlotsVariables(call)
	}
	return s.fromScript(call) && !hasTable(call, n)
}

// tidies are generics of broom, which take a table with a model in each row and the name of
// that column.
var tidies = syntax.Names("tidy glance augment")

// handsOn reports whether a document's function hands an argument, in its dots, on to one that
// nobody knows.
func (s *rSession) handsOn(function, call, n syntax.Node) bool {
	named, at := false, 0
	for arg := range call.Args() {
		if arg.Node.Covers(n) {
			named = arg.Name != ""
			break
		}
		if arg.Name == "" {
			at++
		}
	}
	i, dots := 0, -1
	for parameter := range function.Child(syntax.ParametersField).Parts(syntax.ParameterField) {
		switch name := parameter.Child(syntax.NameField).Text(); {
		case name == "...":
			dots = i
		case !call.Arg(name, -1).OK():
			i++
		}
	}
	if dots < 0 || named || at < dots {
		return false
	}
	for d := range function.Child(syntax.BodyField).Subtree() {
		inner := d.Parent().Parent().Parent()
		if !d.Is(syntax.RDots) || !inner.Is(syntax.RCall) {
			continue
		}
		own := s.module.Lookup(inner.FuncName())
		if _, kind := s.callee(inner); kind == rpackage.None && (own == nil || len(own.Bindings) == 0) {
			return true
		}
	}
	return false
}

// means reports whether a name is what a call calls: R passes over those that hold no
// function.
func means(name *scope.Name, callee syntax.Node) bool {
	return slices.ContainsFunc(name.References, func(r *scope.Reference) bool { return r.Node == callee })
}

// callee returns the package that exports what a call calls, or nil, and what it is there.
func (s *rSession) callee(call syntax.Node) (*rpackage.Package, rpackage.Kind) {
	var p *rpackage.Package
	switch callee := call.Child(syntax.FunctionField); callee.Kind() {
	case syntax.RNamespaceOperator:
		p = rpackage.Find(callee.Child(syntax.LHSField).Text())
	case syntax.RIdentifier:
		p = s.outside.Giver(call.FuncName())
	}
	if p == nil {
		return nil, rpackage.None
	}
	if p.Name == "tidylog" {
		p = wrapped(call.FuncName(), p)
	}
	kind := p.Export(call.FuncName())
	return p, kind
}

// wrapped returns the package whose verb one of tidylog hands its arguments on to.
func wrapped(name string, by *rpackage.Package) *rpackage.Package {
	for _, verbs := range []string{"dplyr", "tidyr"} {
		if p := rpackage.Find(verbs); p.Export(name) != rpackage.None {
			return p
		}
	}
	return by
}

// byValue reports whether a function, which takes some of its arguments as code, evaluates
// the one that a node stands in. R gives its parameters what has their name, and then the
// rest in order.
func byValue(p *rpackage.Package, call, n syntax.Node) bool {
	parameters := p.Parameters(call.FuncName())
	given := syntax.Arg{}
	for arg := range call.Args() {
		if arg.Node.Covers(n) {
			given = arg
		}
		parameters = slices.DeleteFunc(parameters, func(p rpackage.Parameter) bool {
			return arg.Name != "" && p.Name == arg.Name && !arg.Node.Covers(n)
		})
	}
	if given.Name != "" {
		if i := slices.IndexFunc(parameters, func(p rpackage.Parameter) bool { return p.Name == given.Name }); i >= 0 {
			return !parameters[i].Code
		}
		i := slices.IndexFunc(parameters, isDots)
		return i >= 0 && !parameters[i].Code && !slices.ContainsFunc(parameters, func(p rpackage.Parameter) bool { return p.Code && strings.HasPrefix(p.Name, given.Name) })
	}
	at := 0
	if call.Piped().OK() {
		at = 1
	}
	for arg := range call.Args() {
		if arg.Node.Covers(n) {
			break
		}
		if arg.Name == "" {
			at++
		}
	}
	if dots := slices.IndexFunc(parameters, isDots); dots >= 0 && at > dots {
		at = dots
	}
	return at < len(parameters) && !parameters[at].Code
}

// handedOn reports whether a name that may be a column, by the words of the calls around it, is
// evaluated by all of them, as their packages tell: accuracy(fit, test) of one that has no
// columns to look in.
func (s *rSession) handedOn(r *scope.Reference) bool {
	if strings.HasPrefix(r.Text, ".") {
		return false
	}
	found := false
	for child, p := r.Node, r.Node.Parent(); p.OK(); child, p = p, p.Parent() {
		switch {
		case p.Is(syntax.RFunctionDefinition, syntax.RFormula, syntax.RSubset, syntax.RUnaryOperator):
			return false
		case p.Is(syntax.RPipe) && p.Child(syntax.OperatorField).Text() == "%$%":
			return false
		case !p.Is(syntax.RCall) || child.Field() != syntax.ArgumentsField:
		case scope.TakesTable(p) && !p.Piped().OK() && tableOf(p).Covers(r.Node):
		case scope.IsVerb(p) || p.Piped().OK():
			own := s.module.Lookup(p.FuncName())
			if own != nil && len(own.Bindings) > 0 || s.outside.Unknown.OK() || hasTable(p, r.Node) || behindVerb(p, r.Node) {
				return false
			}
			if s.outside.TakenOverAt(p.FuncName(), p.Start()) && rpackage.Find("stats").Export(p.FuncName()) == rpackage.Function {
				found = true // filter() of R itself
				continue
			}
			if s.outside.Hides(p.FuncName()) {
				return false // select() of raster, where dplyr's is meant
			}
			from, kind := s.callee(p)
			if builders[p.FuncName()] && kind != rpackage.None && !isColumnAbove(p, r) {
				found = true
				continue
			}
			if ofRItself(p.FuncName()) || !s.outside.Settled(p.FuncName(), p.Start()) || kind != rpackage.Function && (kind != rpackage.Quoting || !byValue(from, p, r.Node)) {
				return false
			}
			found = true
		}
	}
	return found
}

// ofRItself reports whether R has a function of the name from the start, which others take over
// and call in turn.
func ofRItself(name string) bool {
	return slices.ContainsFunc(rpackage.Started, func(own string) bool { return rpackage.Find(own).Export(name) != rpackage.None })
}

func isDots(p rpackage.Parameter) bool { return p.Name == "..." }

// behindVerb reports whether a node stands in an argument behind a function that takes code,
// which the call hands it on to: ddply(boats, "home", summarise, longest = max(length)).
func behindVerb(call, n syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Node.Covers(n) {
			return false
		}
		if arg.Value.Is(syntax.RIdentifier) && scope.IsVerbName(arg.Value.Text()) {
			return true
		}
	}
	return false
}

// hasTable reports whether a formula or a table stands beside a node in a call: what
// stands there may be looked up in it.
func hasTable(call, n syntax.Node) bool {
	data := dataOf(call)
	return data.OK() && !data.Covers(n) || hasFormula(call, n)
}

// dataOf returns the table that a call is given by the name of the argument, or no node.
func dataOf(call syntax.Node) syntax.Node {
	for arg := range call.Args() {
		if scope.IsData(arg.Name) {
			return arg.Value
		}
	}
	return syntax.Node{}
}

func hasFormula(call, n syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Value.Is(syntax.RFormula) && !arg.Node.Covers(n) {
			return true
		}
	}
	return false
}

// isTable reports whether a node stands in the argument that is the table: the one
// behind the formula, where it has no name.
func isTable(call, n syntax.Node) bool {
	data := dataOf(call)
	if !data.OK() && call.Arg("", 0).Is(syntax.RFormula) {
		data = call.Arg("", 1)
	}
	return data.OK() && data.Covers(n)
}

// dropsTable reports whether a call never looks at the table that a node stands in: it has
// no formula, and the function takes one only with a formula.
func dropsTable(call, n syntax.Node) bool {
	if !withFormula[call.FuncName()] || !dataOf(call).Covers(n) {
		return false
	}
	for arg := range call.Args() {
		if arg.Value.Is(syntax.RFormula) {
			return false
		}
	}
	return true
}

// withFormula are functions that have a table only beside a formula, and drop what else they
// are given.
var withFormula = syntax.Names(`t.test wilcox.test var.test ks.test kruskal.test bartlett.test fligner.test mood.test ansari.test cor.test friedman.test
	quade.test boxplot plot pairs points lines text hist barplot mosaicplot stripchart sunflowerplot spineplot cdplot`)

// postponing are functions of R that evaluate their arguments later, elsewhere, only
// where they have to, or where an error is no end.
var postponing = syntax.Names(`try tryCatch withCallingHandlers switch expression on.exit delayedAssign makeActiveBinding exists missing
	library require requireNamespace rm remove data help example demo vignette Recall function curve ifelse
	expect_error expect_warning expect_condition expect_message expect_output expect_snapshot possibly safely browser reg.finalizer addTaskCallback trace untrace setMethod setClass setRefClass
	missing nargs interactive .Internal invokeRestart withRestarts suppressForeignCheck globalVariables`)

// asksFirst are those of them that begin with their first argument in any case.
var asksFirst = syntax.Names("ifelse switch")

func isFirst(call, n syntax.Node) bool {
	for arg := range call.Args() {
		return arg.Node.Covers(n) && (arg.Name == "" || arg.Name == "test" || arg.Name == "EXPR")
	}
	return false
}

// headed are functions whose formulas are the heads of columns.
var headed = syntax.Names("tribble frame_matrix")

// builders make a table of their arguments, each of which knows those before it.
var builders = syntax.Names("tibble data_frame lst")

// isColumnAbove reports whether an argument in front of the one that reads a name makes a
// column of it, or may.
func isColumnAbove(call syntax.Node, r *scope.Reference) bool {
	for arg := range call.Args() {
		switch v := arg.Value; {
		case arg.Node.Covers(r.Node):
			return false
		case arg.Name == r.Text, arg.Name == "" && (!v.Is(syntax.RIdentifier) || v.Text() == r.Text):
			return true
		}
	}
	return true
}

// plain are functions of R that look at their call and evaluate their arguments all
// the same.
var plain = syntax.Names(`data.frame table cbind rbind cat mapply sapply outer do.call write.csv write.table merge saveRDS save round lapply
	replicate local system.time ggplot plot lines points text pairs hist barplot boxplot mosaicplot stripchart heatmap t.test anova acf prcomp
	princomp addmargins ftable by Vectorize match.fun confusionMatrix str_c CJ rollup matrix array factor list2env list2DF read.csv read.table str View message warning stop
	stopifnot foreach aggregate monthplot factanal stack microbenchmark mark benchmark expect_equal expect_identical expect_true expect_false expect_length expect_named
	expect_type expect_s3_class expect_setequal expect_gt expect_lt scale_colour_discrete scale_color_discrete scale_fill_discrete`)
