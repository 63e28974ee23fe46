package notebooks

import (
	"cmp"
	_ "embed"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed hidden_state.md
var hiddenStatePage string

// endsRun is loud in every stage: nobody else can run the document.
var endsRun = analyzer.Levels{Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Warning}

// unrun is the category of cells that no run is known to have come by. Of 46 that readers judged at the top
// of a list of what to mend, 10 could wait; of 83 others, 2.
const unrun = "unrun"

// handler is the category of names of errors that are to be caught: they are looked for where
// the code fails anyway.
const handler = "handler"

// off is the category of names in a branch that the document itself switches off: re_do = 0.
const off = "off"

// strange is the category of what stands below the import of a module that the project has not,
// where a run ends already.
const strange = "strange"

var hiddenState = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"later":   endsRun,
		"missing": endsRun,
		"deleted": endsRun,
		unrun:     endsRun,
		handler:   endsRun,
		off:       endsRun,
		strange:   endsRun,
	},
	Rank:    analyzer.Stops,
	Ranks:   map[string]analyzer.Rank{unrun: analyzer.Rest, handler: analyzer.Rest, off: analyzer.Rest, strange: analyzer.Rest},
	Shared:  index.Layout,
	Finish:  finishHiddenState,
	Many:    "names that no cell above defines",
	Since:   "0.1",
	Page:    hiddenStatePage,
	Aliases: []string{"ruff:F821", "pylint:E0602 undefined-variable", "pylint:E0601 used-before-assignment"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "hidden_state",
			Doc:        analyzer.Title(hiddenStatePage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[waiting](),
			Run:        runHiddenState,
		}
	},
}

func runHiddenState(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if !f.Doc.HasCells() {
		if f.Doc.Language == source.R {
			script := waiting{Gives: scriptGives(f), Mentions: mentionedTexts(f.Doc)}
			if f.Doc.Contains("purl(") {
				script.Children = script.Mentions // whose code it runs in one session
			}
			return script, nil
		}
		return waiting{Loads: f.Doc.Loads()}, nil
	}
	read, ok := analyzer.Ask(pass, scope.Analyzer) // most scripts need no names
	if !ok {
		return waiting{}, nil
	}
	names := read.(*scope.Names)
	var later waiting
	var ends []held
	for _, module := range names.Modules {
		switch {
		case module.Language == source.R:
			later = hiddenR(pass, f, names, module)
		case f.Doc.Dialect != source.Marimo: // which orders its cells itself
			ends = append(ends, hiddenPython(pass, f, names, module)...)
		}
	}
	if f.Doc.Format == source.RMarkdown || f.Doc.Format == source.Quarto {
		later.Mentions, later.Children, later.Book = mentionedTexts(f.Doc), children(f.Doc), isBook(f.Doc)
	}
	later.Ends, later.Loads = ends, f.Doc.Loads()
	if len(ends) > 0 {
		later.Imports = ownImports(f)
	}
	return later, nil
}

// hiddenPython finds where a run of a document's Python from top to bottom ends for
// want of a name.
func hiddenPython(pass *analysis.Pass, f *syntax.File, names *scope.Names, module *scope.Scope) (ends []held) {
	s := newSession(f, names, module)
	missing := make(map[string]moment)
	for _, r := range names.Unresolved {
		if r.From.Module() == module && !scope.Given(f.Doc, r.Text) {
			if m := s.when(r); m.breaks() && m.before(missing[r.Text]) && !s.unseen().may(r.Text, m.place.Start()) {
				missing[r.Text] = m
			}
		}
	}
	if len(missing) > 0 && !s.isPiece(len(missing)) && !sharesKernel(f.Doc) {
		asked := slices.ContainsFunc(f.Doc.Cells, func(c source.Cell) bool { return slices.Contains(c.Tags, "parameters") })
		for _, text := range slices.Sorted(maps.Keys(missing)) {
			if asked && missing[text].place.Statement().Is(syntax.PyAssertStatement) {
				continue // papermill gives it
			}
			why := fault{"missing", "is defined in no cell"}
			why.text = cmp.Or(onlyInComment(pass, text, missing[text].read), why.text)
			s.tell(missing[text], text, why)
		}
	}
	for _, name := range module.Names {
		s.order(name)
	}
	for _, e := range s.ends {
		if !s.endsEarlier(e) {
			analyzer.Candidate(pass, e.place.Span())
			switch {
			case isCaught(e.place):
				e.category = handler
			case isSwitchedOff(e.place, module):
				e.category = off
			case f.Doc.Unrun(e.place.Cell()):
				e.category = unrun
			}
			ends = append(ends, e.held())
		}
	}
	return ends
}

// sharesKernel reports whether the words of a notebook say that another one runs in its kernel before it.
func sharesKernel(d *source.Document) bool {
	return d.Format == source.Notebook && source.Holds(d.Raw, "same kernel")
}

// ownImport is a module that a document imports whatever happens, by a name that projects give
// their own folders and files, and where.
type ownImport struct {
	Module string
	At     int
}

// ownImports lists the modules that a document imports by such names.
func ownImports(f *syntax.File) (found []ownImport) {
	for n := range f.Kinds(syntax.PyImportStatement, syntax.PyImportFromStatement) {
		module := n.Child(syntax.ModuleNameField)
		if !module.OK() {
			module = n.Child(syntax.NameField)
		}
		if name := module.Path(); n.Parent().Has(syntax.CellRoot) && !n.Cell().NotRun && ownName.MatchString(name) {
			found = append(found, ownImport{name, n.Start()})
		}
	}
	return found
}

// ownName matches a module's path that begins with a name for one's own code, which no package that
// is installed goes by.
var ownName = lazyregexp.New(`^(?:src|models?|utils?|helpers?|libs?|modules?|functions|preprocess(?:ing)?|scripts)(?:\.|$)`)

// isStrange reports whether the project has nothing by the name of some part of a module's path.
func isStrange(x *index.Project, module string) bool {
	for part := range strings.SplitSeq(module, ".") {
		if !x.Own(part) {
			return true
		}
	}
	return false
}

// isCaught reports whether a node stands in what an except clause catches.
func isCaught(n syntax.Node) bool {
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		if p.Is(syntax.PyExceptClause, syntax.PyExceptGroupClause) {
			return !child.Has(syntax.Block)
		}
	}
	return false
}

// isPiece reports whether a script that reads so many names that nothing defines is a
// piece of another program: it imports nothing itself.
func (s *session) isPiece(missing int) bool {
	return s.f.Doc.Format == source.Script && missing >= 3 && !s.f.Root().Holds(syntax.Import)
}

// breaks reports whether a read of a name that nothing defines ends the session, and
// does not only lie in wait in a branch of a function, which is for undefined_name.
func (m moment) breaks() bool { return m.chance > scope.Perhaps || m.function == "" }

// order looks for the first place that reads a name before a cell has bound it.
func (s *session) order(name *scope.Name) {
	from, deleted := s.bound(name)
	var first moment
	var why fault
	for _, r := range name.References {
		if !deleted && r.Node.OK() && r.Node.Start() >= from || scope.Builtin(s.f.Doc, r.Text) {
			continue
		}
		m := s.when(r)
		if !m.before(first) || m.place.Start() >= from && !deleted {
			continue
		}
		if found := s.fault(name, m); found.category != "" && !s.unseen().may(r.Text, m.place.Start()) {
			first, why = m, found
		}
	}
	if first.place.OK() {
		s.tell(first, name.Text, why)
	}
}

// fault is why a name has no value at some moment.
type fault struct{ category, text string }

// fault tells why a name of the module has no value at a moment, empty where it has
// one or may have one.
func (s *session) fault(name *scope.Name, m moment) fault {
	var later, gone *scope.Binding
	bound, at := false, m.place.Start()
	for _, b := range name.Bindings {
		since := s.since(b)
		if since == never && b.Node.Cell() == m.place.Cell() {
			since = b.Since() // of %%timeit's own names
		}
		switch {
		case b.How == scope.Deleted:
			if since <= at && b.Sure() && !sharesLoop(b.From, m.place) {
				bound, gone = false, b
			}
		case since <= at:
			bound, gone = true, nil
		case since == never:
		case sharesLoop(b.From, m.place) && !m.inFirstRound(b):
			bound = true // an earlier round may have bound it
		case later == nil || since < s.since(later):
			later = b
		}
	}
	switch {
	case bound:
	case gone != nil && m.chance == scope.Surely:
		return fault{"deleted", fmt.Sprintf("is deleted in cell %d", gone.Node.Cell().Index)}
	case gone != nil:
	case later == nil && m.breaks():
		return fault{"missing", "is defined in no cell"}
	case later == nil || m.chance != scope.Surely:
	case later.Node.Cell() != m.place.Cell():
		return fault{"later", fmt.Sprintf("is defined further down, in cell %d", later.Node.Cell().Index)}
	default:
		return fault{"later", "is read before its cell defines it"}
	}
	return fault{}
}

// end is a place that ends the session for want of a name.
type end struct {
	moment
	name string
	fault
}

func (s *session) tell(m moment, name string, why fault) { s.ends = append(s.ends, end{m, name, why}) }

// endsEarlier reports whether the statement of an end has another one that comes
// before it, though it stands behind it or in the same place: the name to mend first.
func (s *session) endsEarlier(e end) bool {
	return slices.ContainsFunc(s.ends, func(other end) bool {
		switch {
		case e.function != "" && other.function == "" && callFrom(e.place).Covers(other.place):
			return true // a call looks for its function and its arguments first
		case other.place == e.place:
			return e.function != "" && e.function == other.function && e.read.Start() > other.read.Start()
		}
		return other.place.Start() > e.place.Start() && runsAgainstText(e.place, other.place)
	})
}

// callFrom returns the call whose function a node is, or the node.
func callFrom(n syntax.Node) syntax.Node {
	if p := n.Parent(); p.Has(syntax.Call) && n.Field() == syntax.FunctionField {
		return p
	}
	return n
}

// held is what to tell, unless another document runs this one and lends it the name.
func (e end) held() held {
	reader, branch := "", ""
	if e.function != "" {
		reader = fmt.Sprintf(", which %s reads,", e.function)
	}
	if e.chance == scope.Perhaps {
		branch = " if it gets there"
	}
	return held{
		Span: e.place.Span(), Category: e.category,
		Message: fmt.Sprintf("`%s`%s %s: Restart & Run All fails here%s", analyzer.Clip(e.name, maxName), reader, e.text, branch),
	}
}
