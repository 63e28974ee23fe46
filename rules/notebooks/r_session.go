package notebooks

import (
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
	scopes  map[int]*scope.Scope // of functions, by the index of their node
	calls   map[callOf]moment    // when functions are called first
	unseen  int                  // from here on a name may be bound that no text tells of
	files   []sourcedFile        // scripts that are run before, whose text may tell
	table   int                  // from here on a value may be a column of a table that is attached
	whole   map[string]bool      // what holds found
	// asked and compiled are what askedFor found.
	asked, compiled map[string]int
	made            map[*scope.Binding][]string
	deleted         map[*scope.Name]bool               // what isDeleted found
	sorted          map[*scope.Name][]*scope.Reference // by near, where a name has many
	// elsewhere are names that code in other languages and in the midst of prose may define, with
	// where first.
	elsewhere map[string]int
	inPlace   answer
	knitr     *rpackage.Package // where what makes the document attaches it
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
	s := &rSession{f: f, module: module, scopes: make(map[int]*scope.Scope), calls: make(map[callOf]moment), made: make(map[*scope.Binding][]string), deleted: make(map[*scope.Name]bool), sorted: make(map[*scope.Name][]*scope.Reference), unseen: never, table: never}
	if isDeck(f.Doc) {
		s.knitr = rpackage.Find("knitr")
	}
	for _, sc := range names.Scopes {
		if sc.Node.Is(syntax.RFunctionDefinition) {
			s.scopes[sc.Node.Index()] = sc
		}
	}
	if star := module.Star; star.OK() && star.FuncName() == "attach" && !fills(f) && !attachesFile(f) {
		s.table = star.Start()
	} else if star.OK() {
		s.unseen = star.Start()
	}
	if module.Dynamic.OK() {
		s.unseen = min(s.unseen, module.Dynamic.Start())
	}
	for _, file := range module.Sourced {
		if at := file.Node.Start(); (f.Doc.Format != source.Script || !f.Doc.HasCells()) && isPlainSource(file) {
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
	s.elsewhere = namesElsewhere(f)
	s.outside = module.OutsideWhen(s.mentioned)
	for call := range f.Kinds(syntax.RCall) {
		if call.Start() < s.unseen && s.attachesListed(call) {
			s.unseen = call.Start()
		}
	}
	return s
}

// attachesListed reports whether a function that nobody knows is given the names of packages,
// by its name to attach them.
func (s *rSession) attachesListed(call syntax.Node) bool {
	if name := strings.ToLower(call.FuncName()); !containsAny(name, "lib", "pack", "pkg", "require") || call.Cell().NotRun {
		return false
	}
	if _, kind := s.callee(call); kind != rpackage.None {
		return false
	}
	for n := range call.Child(syntax.ArgumentsField).Subtree() {
		if text, ok := n.Literal(); ok && n.Is(syntax.RString) && rpackage.Find(text) != nil {
			return true
		}
	}
	return false
}

// fills reports whether a document runs what fills the session with names, besides
// attaching tables.
func fills(f *syntax.File) bool {
	for call := range f.Kinds(syntax.RCall) {
		switch call.FuncName() {
		case "list2env", "demo", "example", "load", "load_all", "init_proj", "tar_load_everything", "tar_load_globals", "sys.load.image", "source_python":
			return true
		}
	}
	return false
}

// attachesFile reports whether a document attaches what a file holds: attach("boats.RData").
func attachesFile(f *syntax.File) bool {
	for call := range f.Calls("attach") {
		if call.Arg("what", 0).Is(syntax.RString) {
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
	if rGiven[r.Text] && (!r.Called() || rGivenFunctions[r.Text]) && (!rGivenLists[r.Text] || partIsTaken(r.Node)) && (r.Name == nil || len(r.Text) == 1 || r.Text == "params") || strings.HasPrefix(r.Text, ".") || strings.HasPrefix(r.Text, "dbutils.") {
		return true
	}
	if s.knitr != nil && s.knitr.Export(r.Text) != rpackage.None {
		return true
	}
	if r.Called() && selects[r.Text] && inVerb(r.Node) {
		return true
	}
	if from, ok := s.elsewhere[r.Text]; ok && from <= at || s.loadedBeside(r, at) {
		return true
	}
	kind, _ := s.outside.ExportAt(r.Text, at)
	if kind == rpackage.Value {
		return r.Called() || !s.outside.ByDataAt(r.Text, at) // a call of what some call made: a function
	}
	return kind != rpackage.None
}

// selects are functions that choose columns, or that verbs take apart themselves: there they
// need no package.
var selects = syntax.Names(`starts_with ends_with contains matches num_range everything all_of any_of one_of last_col where
	desc across if_any if_all`)

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

// rGivenLists are those of them whose parts are taken. Alone, the name is another one's.
var rGivenLists = syntax.Names("metadata input output session self private super py")

// partIsTaken reports whether a name stands before $ or double brackets.
func partIsTaken(n syntax.Node) bool {
	switch p := n.Parent(); p.Kind() {
	case syntax.RExtractOperator:
		return n.Field() == syntax.LHSField
	case syntax.RSubset2:
		return n.Field() == syntax.FunctionField
	}
	return false
}

// rGivenFunctions are those of them that are functions.
var rGivenFunctions = syntax.Names("display displayHTML")

// sure reports whether R evaluates code when the top level, or the function that it
// stands in, comes by: nothing around it puts it off, decides about it or takes it for
// something else.
func (s *rSession) sure(n syntax.Node) bool {
	cell := n.Cell()
	return !cell.NotRun && !excused(cell) && !goesOn(cell) && !depends(cell) && s.sureWithin(syntax.Node{}, n)
}

// sureWithin reports whether R evaluates code when it evaluates what is around it.
func (s *rSession) sureWithin(around, n syntax.Node) bool {
	for child, p := n, n.Parent(); p.OK() && child != around; child, p = p, p.Parent() {
		switch p.Kind() {
		case syntax.RFunctionDefinition:
			return child.Field() == syntax.BodyField || s.asks(p, defaultAround(p, n))
		case syntax.RIfStatement:
			if child.Field() != syntax.ConditionField {
				return false
			}
		case syntax.RWhileStatement:
			if child.Field() == syntax.BodyField && p.Child(syntax.ConditionField).Is(syntax.RFalse) {
				return false
			}
		case syntax.RBinaryOperator:
			switch op := p.Child(syntax.OperatorField).Text(); {
			case (op == "&&" || op == "||") && child.Field() == syntax.RHSField:
				return false
			case op == ":=" || op == "?":
				return false
			case op[0] == '%' && child.Field() != syntax.OperatorField && !(rounds[op] && child.Field() == syntax.LHSField) && !s.asksSides(op):
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

// asksSides reports whether an operator between percent signs evaluates both sides.
func (s *rSession) asksSides(op string) bool {
	if own := s.module.Lookup(op); own != nil && len(own.Bindings) > 0 {
		value := own.Bindings[0].From.Value()
		return value.Is(syntax.RFunctionDefinition) && !captures(value)
	}
	p := s.outside.Giver(op)
	return transparent[op] || p != nil && p.Export(op) == rpackage.Function
}

// rounds are the operators that run what stands behind them for each of what stands before.
var rounds = syntax.Names("%do% %dopar% %dofuture% %dorng%")

// goesOn reports whether a chunk may end in an error.
func goesOn(c *source.Cell) bool {
	value, ok := c.Option("error")
	return ok && value != "FALSE" && value != "false"
}

// depends reports whether code decides if a chunk runs, or which of its statements.
func depends(c *source.Cell) bool {
	value, ok := c.Option("eval")
	return ok && value != "TRUE" && value != "T" && value != "true"
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
