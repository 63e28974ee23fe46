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
}

// newRSession returns the session of a document of R whose names are known, or nil.
func newRSession(f *syntax.File, module *scope.Scope) *rSession {
	if len(f.Trouble) > 0 || module.Star.OK() || module.Dynamic.OK() || len(module.Sourced) > 0 || injected(f) {
		return nil
	}
	for i := range f.Doc.Cells {
		if c := &f.Doc.Cells[i]; c.Kind == source.Code && c.Language == source.R && (f.CellRoot(c).HasError() || borrows(c) || isProse(f.CellRoot(c))) {
			return nil
		}
	}
	return &rSession{f, module, module.Outside()}
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

// injected reports whether a document is a piece of a larger one, which has its
// names: a chapter, a child, a tutorial, an app. Texts that stand alone begin with
// their front matter.
func injected(f *syntax.File) bool {
	doc := f.Doc
	if doc.Format == source.RMarkdown || doc.Format == source.Quarto {
		raw := strings.TrimLeft(string(doc.Raw[:min(len(doc.Raw), 4000)]), "\ufeff \n")
		head, _, _ := strings.Cut(strings.TrimPrefix(raw, "---"), "\n---")
		if !strings.HasPrefix(raw, "---") || strings.Contains(head, "runtime:") || strings.Contains(head, "server:") || strings.Contains(head, "learnr") {
			return true
		}
	}
	if slices.Contains(strings.Split(doc.Path, "/"), "man") {
		return true // a piece of a package's documentation
	}
	for _, m := range doc.Masks {
		if m.Kind == source.Reference {
			return true
		}
	}
	for call := range f.Kinds(syntax.RCall) {
		switch call.FuncName() {
		case "knit_exit", "q", "quit", "knit_child", "read_chunk", "render", "source_rmd", "modules", "use_python", "opts_template":
			return true
		}
	}
	return false
}

// given reports whether something outside of the document's text gives a name at a
// place, or may do so.
func (s *rSession) given(r *scope.Reference) bool {
	if rGiven[r.Text] || strings.HasPrefix(r.Text, ".") {
		return true
	}
	kind, _ := s.outside.ExportAt(r.Text, r.Node.Start())
	return kind != rpackage.None && !(r.Called() && kind == rpackage.Value)
}

// rGiven are names that the program gives which runs R.
var rGiven = syntax.Names(`params metadata input output session self private super py spark sc dbutils display displayHTML snakemake
	this THIS_FILE argv options_file rstudio ... F T`)

// sure reports whether R reads a name when it comes by: nothing around it puts the
// code off, decides about it or takes it for something else.
func (s *rSession) sure(r *scope.Reference) bool {
	if r.Mentioned || r.Perhaps || r.Export || !r.Node.OK() || r.Node.Masked() {
		return false
	}
	if cell := r.Node.Cell(); cell.NotRun || excused(cell) || goesOn(cell) {
		return false
	}
	for child, p := r.Node, r.Node.Parent(); p.OK() && !p.Is(syntax.RFunctionDefinition); child, p = p, p.Parent() {
		switch p.Kind() {
		case syntax.RIfStatement:
			if child.Field() != syntax.ConditionField {
				return false
			}
		case syntax.RWhileStatement:
			if child.Field() == syntax.BodyField {
				return false
			}
		case syntax.RFormula:
			return false
		case syntax.RBinaryOperator:
			switch op := p.Child(syntax.OperatorField).Text(); {
			case (op == "&&" || op == "||") && child.Field() == syntax.RHSField:
				return false
			case op == "~" || op == ":=" || op == "?":
				return false
			case op[0] == '%' && child.Field() != syntax.OperatorField && !transparent[op]:
				return false
			}
		case syntax.RCall:
			if child.Field() == syntax.ArgumentsField && !s.evaluates(p, r.Node) {
				return false
			}
		}
	}
	return true
}

// transparent are the operators between percent signs that evaluate both sides.
var transparent = syntax.Names("%% %/% %in% %o% %*% %x% %>% %<>% %T>% %+% %<-%")

// goesOn reports whether a chunk may end in an error.
func goesOn(c *source.Cell) bool {
	value, ok := c.Option("error")
	return ok && value != "FALSE" && value != "false"
}

// evaluates reports whether a call evaluates the argument that a node stands in.
func (s *rSession) evaluates(call, n syntax.Node) bool {
	name := call.FuncName()
	if name == "" || postponing[name] {
		return false
	}
	if scope.IsVerb(call) {
		return true // what may be a column is marked
	}
	for arg := range call.Args() {
		// What stands beside a formula or a table may be looked up in it.
		if (arg.Name == "data" || arg.Value.Is(syntax.RFormula)) && !arg.Node.Covers(n) {
			return false
		}
	}
	callee := call.Child(syntax.FunctionField)
	if callee.Is(syntax.RNamespaceOperator) {
		p := rpackage.Find(callee.Child(syntax.LHSField).Text())
		return p != nil && p.Export(name) == rpackage.Function
	}
	if !callee.Is(syntax.RIdentifier) {
		return false
	}
	if own := s.module.Lookup(name); own != nil && len(own.Bindings) > 0 {
		return own.Bindings[0].How == scope.Defined
	}
	switch kind := s.outside.Export(name); kind {
	case rpackage.Function, rpackage.Method:
		return true
	case rpackage.Quoting:
		return plain[name]
	default:
		return false
	}
}

// postponing are functions of R that evaluate their arguments later, elsewhere, only
// where they have to, or where an error is no end.
var postponing = syntax.Names(`try tryCatch withCallingHandlers switch expression on.exit delayedAssign makeActiveBinding exists missing
	library require requireNamespace rm remove data help example demo vignette local system.time Recall function curve ifelse
	expect_error expect_warning stopifnot possibly safely browser reg.finalizer addTaskCallback trace untrace setMethod setClass setRefClass new
	missing nargs interactive invokeRestart withRestarts suppressForeignCheck globalVariables`)

// plain are functions of R that look at their call and evaluate their arguments all
// the same.
var plain = syntax.Names(`data.frame table cbind rbind cat mapply sapply outer do.call write.csv write.table merge saveRDS save round lapply
	plot lines points hist barplot boxplot t.test matrix array factor list2env list2DF read.csv read.table str View message warning stop`)
