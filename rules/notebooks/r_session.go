package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows which names of R are read for sure, and which of them something
// outside of the document gives.

// rSession is a document's R, run from top to bottom.
type rSession struct {
	f       *syntax.File
	module  *scope.Scope
	outside *scope.Outside
	scopes  map[int]*scope.Scope    // of functions, by the index of their node
	calls   map[*scope.Scope]moment // when functions are called first
	unseen  int                     // from here on a name may be bound that no text tells of
	files   []sourcedFile           // scripts that are run before, whose text may tell
	table   int                     // from here on a value may be a column of a table that is attached
	whole   map[string]bool         // what holds found
	knitr   *rpackage.Package       // where what makes the document attaches it
}

// newRSession returns the session of a document of R whose names are known, or nil.
func newRSession(f *syntax.File, names *scope.Names, module *scope.Scope) *rSession {
	if len(f.Trouble) > 0 || injected(f) || allGoOn(f) {
		return nil
	}
	for i := range f.Doc.Cells {
		c := &f.Doc.Cells[i]
		if c.Kind == source.Code && c.Language == source.R && (borrows(c) || !c.NotRun && (f.CellRoot(c).HasError() || isProse(f.CellRoot(c)))) {
			return nil
		}
	}
	s := &rSession{f: f, module: module, scopes: make(map[int]*scope.Scope), calls: make(map[*scope.Scope]moment), unseen: never, table: never}
	if isDeck(f.Doc) {
		s.knitr = rpackage.Find("knitr")
	}
	for _, sc := range names.Scopes {
		if sc.Node.Is(syntax.RFunctionDefinition) {
			s.scopes[sc.Node.Index()] = sc
		}
	}
	if star := module.Star; star.OK() && star.FuncName() == "attach" && !fills(f) {
		s.table = star.Start()
	} else if star.OK() {
		s.unseen = star.Start()
	}
	if module.Dynamic.OK() {
		s.unseen = min(s.unseen, module.Dynamic.Start())
	}
	for _, file := range module.Sourced {
		if at := file.Node.Start(); f.Doc.HasCells() && f.Doc.Format != source.Script && isPlainSource(file) {
			s.files = append(s.files, sourcedFile{file.Path, at, file.Node.Cell().Index})
		} else {
			s.unseen = min(s.unseen, at)
		}
	}
	for _, m := range f.Doc.Masks {
		if m.Kind == source.LineMagic && m.Name == "R" && containsAny(f.Doc.Text(m.Span), "library(", "require(", "source(", "load(", "attach(") {
			s.unseen = min(s.unseen, m.Span.Start)
		}
	}
	s.outside = module.OutsideWhen(s.mentioned)
	return s
}

// fills reports whether a document runs what fills the session with names, besides
// attaching tables.
func fills(f *syntax.File) bool {
	for call := range f.Kinds(syntax.RCall) {
		switch call.FuncName() {
		case "list2env", "demo", "example", "load", "load_all", "tar_load_everything", "tar_load_globals", "sys.load.image", "source_python":
			return true
		}
	}
	return false
}

// isProse reports whether a cell is a text that happens to parse: R's grammar takes
// words beside each other for statements.
func isProse(root syntax.Node) bool {
	last := syntax.Node{}
	for s := range root.Statements() {
		if last.OK() && !strings.ContainsAny(root.File().Doc.Text(source.Span{Start: last.Stop(), End: s.Start()}), "\n;") {
			return true
		}
		last = s
	}
	return false
}

// borrows reports whether a chunk takes code from elsewhere.
func borrows(c *source.Cell) bool {
	for _, key := range []string{"child", "code", "file", "ref.label", "exercise", "engine"} {
		if _, ok := c.Option(key); ok {
			return true
		}
	}
	return false
}

// given reports whether something outside of the document's text gives a name at an
// offset, or may do so.
func (s *rSession) given(r *scope.Reference, at int) bool {
	if rGiven[r.Text] && (r.Name == nil || len(r.Text) == 1 || r.Text == "params") || strings.HasPrefix(r.Text, ".") {
		return true
	}
	if s.knitr != nil && s.knitr.Export(r.Text) != rpackage.None {
		return true
	}
	if r.Called() && selects[r.Text] && inVerb(r.Node) {
		return true
	}
	kind, _ := s.outside.ExportAt(r.Text, at)
	return kind != rpackage.None && !(r.Called() && kind == rpackage.Value)
}

// selects are functions that choose columns: where columns are chosen they need no
// package.
var selects = syntax.Names("starts_with ends_with contains matches num_range everything all_of any_of one_of last_col where")

func inVerb(n syntax.Node) bool {
	for p := n.Parent(); p.OK(); p = p.Parent() {
		if p.Is(syntax.RCall) && !p.Child(syntax.FunctionField).Covers(n) && scope.IsVerb(p) {
			return true
		}
	}
	return false
}

// rGiven are names that the program gives which runs R.
var rGiven = syntax.Names(`params metadata input output session self private super py spark sc dbutils display displayHTML snakemake
	this THIS_FILE argv options_file rstudio ... F T`)

// sure reports whether R evaluates code when the top level, or the function that it
// stands in, comes by: nothing around it puts it off, decides about it or takes it for
// something else.
func (s *rSession) sure(n syntax.Node) bool {
	if cell := n.Cell(); cell.NotRun || excused(cell) || goesOn(cell) {
		return false
	}
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		switch p.Kind() {
		case syntax.RFunctionDefinition:
			return child.Field() == syntax.BodyField
		case syntax.RIfStatement:
			if child.Field() != syntax.ConditionField {
				return false
			}
		case syntax.RWhileStatement:
			if child.Field() == syntax.BodyField {
				return false
			}
		case syntax.RBinaryOperator:
			switch op := p.Child(syntax.OperatorField).Text(); {
			case (op == "&&" || op == "||") && child.Field() == syntax.RHSField:
				return false
			case op == ":=" || op == "?":
				return false
			case op[0] == '%' && child.Field() != syntax.OperatorField && !transparent[op]:
				return false
			}
		case syntax.RCall:
			if child.Field() == syntax.ArgumentsField && !inTarget(p) && !s.evaluates(p, n) {
				return false
			}
		}
	}
	return true
}

// inTarget reports whether a call stands in the target of an assignment, where R first
// reads what is changed.
func inTarget(call syntax.Node) bool {
	assignment := call.Within(syntax.Assignment)
	return assignment.OK() && assignment.Target().Covers(call)
}

// transparent are the operators between percent signs that evaluate both sides.
var transparent = syntax.Names("%% %/% %in% %o% %*% %x% %>% %<>% %T>% %+% %<-%")

// goesOn reports whether a chunk may end in an error.
func goesOn(c *source.Cell) bool {
	value, ok := c.Option("error")
	return ok && value != "FALSE" && value != "false"
}

// allGoOn reports whether a document lets its chunks end in errors, but for those that
// say otherwise.
func allGoOn(f *syntax.File) bool {
	for call := range f.Kinds(syntax.RCall) {
		if callee := call.Child(syntax.FunctionField); callee.Is(syntax.RExtractOperator) && callee.Child(syntax.RHSField).Text() == "set" && callee.Mentions("opts_chunk") {
			if value := call.Arg("error", -1); value.OK() && value.Text() != "FALSE" {
				return true
			}
		}
	}
	return false
}

// evaluates reports whether a call evaluates the argument that a node stands in.
func (s *rSession) evaluates(call, n syntax.Node) bool {
	name := call.FuncName()
	if name == "" || postponing[name] {
		return asksFirst[name] && isFirst(call, n)
	}
	if scope.IsVerb(call) {
		return true // what may be a column is marked
	}
	own := s.module.Lookup(name)
	if own != nil && len(own.Bindings) > 0 && call.Callee() == name && means(own, call.Child(syntax.FunctionField)) {
		return own.Bindings[0].How == scope.Defined && !hasTable(call, n)
	}
	switch {
	case dropsTable(call, n):
		return false
	case s.looksUp(call, n):
		return true
	}
	switch s.kindOf(call) {
	case rpackage.Function, rpackage.Method:
		return isTable(call, n) || !hasFormula(call, n) || headed[name]
	case rpackage.Quoting:
		return isTable(call, n) || plain[name] && !hasTable(call, n) || appliers[name] || scope.ReadsFormula(call)
	}
	return s.fromScript(call) && !hasTable(call, n)
}

// means reports whether a name is what a call calls: R passes over those that hold no
// function.
func means(name *scope.Name, callee syntax.Node) bool {
	return slices.ContainsFunc(name.References, func(r *scope.Reference) bool { return r.Node == callee })
}

// kindOf tells what a package exports that a call calls.
func (s *rSession) kindOf(call syntax.Node) rpackage.Kind {
	switch callee := call.Child(syntax.FunctionField); callee.Kind() {
	case syntax.RNamespaceOperator:
		if p := rpackage.Find(callee.Child(syntax.LHSField).Text()); p != nil {
			return p.Export(call.FuncName())
		}
	case syntax.RIdentifier:
		return s.outside.Export(call.FuncName())
	}
	return rpackage.None
}

// hasTable reports whether a formula or a table stands beside a node in a call: what
// stands there may be looked up in it.
func hasTable(call, n syntax.Node) bool {
	data := call.Arg("data", -1)
	return data.OK() && !data.Covers(n) || hasFormula(call, n)
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
	data := call.Arg("data", -1)
	if !data.OK() && call.Arg("", 0).Is(syntax.RFormula) {
		data = call.Arg("", 1)
	}
	return data.OK() && data.Covers(n)
}

// dropsTable reports whether a call never looks at the table that a node stands in: it has
// no formula, and the function takes one only with a formula.
func dropsTable(call, n syntax.Node) bool {
	if !withFormula[call.FuncName()] || !call.Arg("data", -1).Covers(n) {
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
	expect_error expect_warning stopifnot possibly safely browser reg.finalizer addTaskCallback trace untrace setMethod setClass setRefClass new
	missing nargs interactive invokeRestart withRestarts suppressForeignCheck globalVariables`)

// asksFirst are those of them that begin with their first argument in any case.
var asksFirst = syntax.Names("ifelse switch stopifnot")

func isFirst(call, n syntax.Node) bool {
	for arg := range call.Args() {
		return arg.Node.Covers(n) && (arg.Name == "" || arg.Name == "test" || arg.Name == "EXPR")
	}
	return false
}

// headed are functions whose formulas are the heads of columns.
var headed = syntax.Names("tribble frame_matrix")

// plain are functions of R that look at their call and evaluate their arguments all
// the same.
var plain = syntax.Names(`data.frame table cbind rbind cat mapply sapply outer do.call write.csv write.table merge saveRDS save round lapply
	replicate local system.time ggplot plot lines points text pairs hist barplot boxplot mosaicplot stripchart heatmap t.test anova acf prcomp
	princomp addmargins ftable by Vectorize match.fun confusionMatrix str_c CJ melt rollup matrix array factor list2env list2DF read.csv read.table str View message warning stop`)
