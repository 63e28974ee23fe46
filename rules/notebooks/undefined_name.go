package notebooks

import (
	_ "embed"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed undefined_name.md
var undefinedNamePage string

// unreached is the category of names in code that no run of the project comes by, borrowed that of
// names of R that whoever runs the script may have.
const (
	unreached = "unreached"
	borrowed  = "borrowed"
)

var undefinedName = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":        {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		"unset":   {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		"module":  {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		unreached: {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		borrowed:  {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.R}},
	},
	Rank:    analyzer.Stops,
	Ranks:   map[string]analyzer.Rank{unreached: analyzer.Rest, borrowed: analyzer.Rest},
	Many:    "undefined names",
	Since:   "0.1",
	Page:    undefinedNamePage,
	Aliases: []string{"ruff=F821", "ruff:F823", "pylint:E0602 undefined-variable", "pylint:E0601 used-before-assignment", "lintr:object_usage_linter", "sonar:S3827"},
	Own:     []string{"module", "unset"},
	Shared:  index.Shared,
	Finish:  finishUndefinedName,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "undefined_name",
			Doc:        analyzer.Title(undefinedNamePage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			ResultType: reflect.TypeFor[undefined](),
			Run:        runUndefinedName,
		}
	},
}

// fragment is how many places of a document lack a name where it is no program of its own, but a piece of one
// or what was left of one. Of seven entries with as many that were read among what to mend first, six could wait.
const fragment = 10

// undefined is what the project-wide step needs of a document.
type undefined struct {
	Missing []place    // names that nothing in the document defines
	Unset   []place    // names that are read before they are set
	Taken   []taken    // names that the document takes from modules
	Starred []string   // modules that it imports everything from, whose names those that are missing may be
	Bare    bool       // whether it is a script that imports nothing
	Gives   [][]string // names that the document gives code that it runs, each time
	Piece   bool       // whether it is one that reads so many of them at once that whoever runs it has them
	Leads   lead       // what it puts in front of scripts that it launches
	// Imports hashes the names that a script of Python imports at its top, sorted.
	Imports []uint32
	// MissingR are such names of R, which another script may define, and Bound hashes
	// of those that the document's R binds at the top, sorted.
	MissingR []place
	Bound    []uint32
	// Built are the beginnings of names that it puts together: assign(paste0("tide_", port), x).
	Built []string
	// SetsUp tells that a script of R does nothing but attach packages, set options and the like.
	SetsUp bool
	// Unattached tells that one calls functions of packages, and attaches none.
	Unattached bool
	// Pipeline are packages that the file of a pipeline of R has what it makes attach.
	Pipeline []string
	// Folders are those that a document of R names which runs files whose paths it computes.
	Folders []string
	// Files are the scripts that such a document runs, Leaves what it leaves to who runs it.
	Files  []sourcedFile
	Leaves gives
}

// place is where a name is read.
type place struct {
	Name   string
	Span   source.Span
	Why    string   // what is wrong, if not that the name is defined nowhere
	Meant  string   // the name that it misspells, perhaps
	Object bool     // whether something is taken from it: tides.low
	Idle   bool     // whether it stands in an annotation that Python does not look at
	Last   bool     // whether a run hardly comes by: see [endsAnyway], or nobody ran the cell
	Own    bool     // whether it stands in what the document does where it is run itself, and not imported
	Needs  []string // functions of scripts that R has to find, which ask for it
	Within []string // the functions of R whose arguments it stands in
	Way    []string // the names one of which has to be used elsewhere for a run to come by
	Global bool     // of a name that is read before it is set: it is one of the module

	Called   bool   // of R: a function is looked for
	Takes    string // of R: the name that such a function takes first where it is called for no other one
	Nowhere  bool   // of R: a value is looked for that the script never sets
	Leans    bool   // of R: the script leans on whoever runs it, see [rSession.leans]
	Borrowed bool   // of R: who runs the script may have it, see [rSession.mayHave]
	Attaches int    // of R: where the script attaches the package of a function too late, 0 where it does not
}

func placeOf(r *scope.Reference, ways *index.Ways) place {
	return place{Name: r.Text, Span: r.Node.Span(), Object: r.Node.Field() == syntax.ObjectField && !r.Node.Parent().Parent().Has(syntax.Call), Last: endsAnyway(r) || ways.Replaced(r.Node) || r.Node.File().Doc.Unrun(r.Node.Cell()), Own: isRunItself(r.Node), Way: ways.To(r.Node)}
}

// isUnreached reports whether hardly any run of the project comes by.
func (p place) isUnreached(x *index.Project, d *index.Document) bool {
	// Hardly anybody imports a notebook, and a module that is imported is there for that.
	return p.Idle || p.Last || p.Own && x.Imported(d) || len(p.Way) > 0 && path.Ext(d.Path) == ".ipynb" && !x.Loaded(d) || !x.Comes(d, p.Way) || x.Orphaned(d)
}

func (p place) message() string {
	why, who := p.Why, "a run that gets here fails"
	if p.Idle {
		who = "who reads the annotation ends here"
	}
	if why == "" {
		why = "is defined nowhere"
	}
	if p.Meant != "" {
		who += fmt.Sprintf("; did you mean `%s`?", analyzer.Clip(p.Meant, maxName))
	}
	return fmt.Sprintf("`%s` %s: %s", analyzer.Clip(p.Name, maxName), why, who)
}

func runUndefinedName(pass *analysis.Pass) (any, error) {
	f, names := syntax.Of(pass), scope.Of(pass)
	if strings.HasSuffix(f.Doc.Base(), ".pyi") || f.Doc.NotebookText().Len() > 0 {
		return undefined{}, nil
	}
	found := undefined{Taken: fromModules(f, names), Bare: importsNothing(f), Gives: givenNames(f), Leads: leadOf(f), Imports: importsOf(names), Leaves: leftBy(f, names), Bound: boundR(names), Built: builtNames(f), SetsUp: setsUp(f), Unattached: usesUnattached(f, names), Pipeline: pipelinePackages(f), Folders: foldersRun(f, names.Module(source.R))}
	found.MissingR, found.Files = missingR(pass, f, names)
	ways := sync.OnceValue(func() *index.Ways { return index.NewWays(f, names) })
	var atOnce int
	stars := sync.OnceValue(func() starred { return readStarred(f) })
	found.Missing, atOnce = missing(pass, f, names, stars, ways)
	if module := names.Module(source.Python); len(found.Missing) > 0 && module.Star.OK() {
		found.Starred = stars().modules
	}
	found.Piece = found.Bare && atOnce >= lenders
	uneven := sync.OnceValue(func() bool { return f.Doc.Format == source.Script && f.Doc.Language == source.Python && isUneven(f) })
	if len(found.Missing) > 0 && (uneven() || f.Doc.Contains("YOUR CODE HERE")) {
		found.Missing = nil // which nbgrader leaves for whoever is to write it
	}
	for _, p := range slices.Concat(found.Missing, found.MissingR) {
		analyzer.Candidate(pass, p.Span)
	}
	for _, s := range names.Scopes {
		if s.Language == source.Python && (s.Kind != scope.Module || !found.Piece) {
			found.Unset = append(found.Unset, unsetNames(s, uneven, ways)...)
		}
	}
	for _, p := range found.Unset {
		analyzer.Candidate(pass, p.Span)
	}
	return found, nil
}

// isUneven reports whether some cell of a script is indented as Python takes no code.
func isUneven(f *syntax.File) bool {
	for i := range f.Doc.Cells {
		if c := &f.Doc.Cells[i]; c.Kind == source.Code && c.Language == source.Python && f.CellRoot(c).Uneven() {
			return true
		}
	}
	return false
}

// missing lists the names of Python that nothing in a document defines, each once, where a
// run comes by if it does anywhere, and counts those of them that are read outside of functions.
func missing(pass *analysis.Pass, f *syntax.File, names *scope.Names, stars func() starred, ways func() *index.Ways) (found []place, atOnce int) {
	sessions := make(map[*scope.Scope]*session)
	told := make(map[string]bool)
	at := make(map[string]int) // by name, where it is in found
	var idle []place           // told where nothing else reads the name
	for _, r := range names.Unresolved {
		module := r.From.Module()
		if r.Mentioned || !r.Node.OK() || r.Node.Missing() || r.Node.Language() != source.Python || told[r.Text] || module.Star.OK() && (!stars().known || stars().names[r.Text]) || module.Dynamic.OK() ||
			scope.Given(f.Doc, r.Text) || guarded(r.Node) || broken(r.Node) || halts(r.Node) || isExecuted(r) || r.Node.Parent().Is(syntax.PyDeleteStatement) {
			continue
		}
		s := sessions[module]
		if s == nil {
			s = newSession(f, names, module)
			sessions[module] = s
		}
		if m := s.when(r); f.Doc.HasCells() && m.place.OK() && m.breaks() {
			told[r.Text] = true // hidden_state tells what ends a run of all cells
			continue
		}
		if cell := r.Node.Cell(); cell.NotRun || excused(cell) || s.unseen().may(r.Text, len(f.Doc.Code)) || passedOver(r.Node) || s.strays(cell) || leaks(names, r) {
			continue
		}
		here := placeOf(r, ways())
		if here.Why = onlyInComment(pass, r.Text, r.Node); here.Why == "" {
			here.Meant = meantBy(r)
		}
		here.Idle = s.unevaluated(r)
		if here.Idle {
			idle = append(idle, here)
			continue
		}
		told[r.Text] = len(here.Way) == 0 // a run comes by, no other place says more
		i, known := at[r.Text]
		switch {
		case !known:
			at[r.Text] = len(found)
			found = append(found, here)
			if !r.Node.Within(syntax.Function).OK() {
				atOnce++
			}
		case told[r.Text]:
			found[i] = here
		default:
			found[i].Way = append(found[i].Way, here.Way...)
		}
	}
	for _, p := range idle {
		if _, known := at[p.Name]; !known && !told[p.Name] {
			told[p.Name] = true
			found = append(found, p)
		}
	}
	return found, atOnce
}

// finishUndefinedName tells the names that the project does not define either.
func finishUndefinedName(p *analyzer.Project) {
	x := index.Of(p)
	lent := lentNames(p, x)
	var spaces [][]string
	var built []string
	left := make(map[string]*gives) // by scripts of R
	imports := make(map[string][]uint32)
	for i := range p.Summaries {
		u := p.Summaries[i].Value.(undefined)
		imports[p.Summaries[i].Path] = u.Imports
		spaces, built = append(spaces, u.Gives...), append(built, u.Built...)
		if strings.EqualFold(path.Ext(p.Summaries[i].Path), ".r") {
			left[p.Summaries[i].Path] = &u.Leaves
		}
	}
	scripts := sync.OnceValue(func() map[string][]script { return scriptsOf(p, x) })
	launched := sync.OnceValue(func() leads { return leadsOf(p) })
	whole := wholesOf(p)
	shared := commonsOf(p, built, left)
	for _, s := range p.Summaries {
		d, found := x.Document(s.Path), s.Value.(undefined)
		found.Missing = slices.DeleteFunc(slices.Clone(found.Missing), func(m place) bool {
			return !lackedBy(x, d, found.Starred, m.Name) || launched().give(s.Path, m.Name)
		})
		found.MissingR = slices.DeleteFunc(slices.Clone(found.MissingR), func(m place) bool { return launched().give(s.Path, m.Name) })
		category := func(m place, otherwise string) string {
			if !p.Partial && (len(found.Missing) >= fragment || m.isUnreached(x, d)) {
				return unreached
			}
			return otherwise
		}
		for _, m := range found.Unset {
			if m.Global && launched().give(s.Path, m.Name) {
				continue
			}
			p.Report(s.Path, analyzer.ProjectFinding{Span: m.Span, Category: category(m, "unset"), Message: m.message()})
		}
		if x.Loaded(d) {
			continue // a part of another document, whose names it may read
		}
		if len(found.MissingR) > 0 && whole.have(s.Path) {
			found.MissingR = nil
		}
		if found.Piece || found.reads(lent) || found.isSpliced(d, scripts) {
			found.Missing = nil
		}
		given := found.givenBy(spaces)
		for _, m := range found.missingR(&shared, s.Path) {
			kind := ""
			if m.Borrowed {
				kind = borrowed
			}
			p.Report(s.Path, analyzer.ProjectFinding{Span: m.Span, Category: kind, Message: m.message()})
		}
		for _, m := range found.Missing {
			if path.Ext(s.Path) == ".py" && (x.Sets(m.Name) || slices.Contains(given, m.Name) && !x.Imported(d) || m.Name == "r" && m.Object && speaksR(p)) {
				continue // tides.limit = 3, by who imports tides; exec(text, {"limit": 3}); r.tides, where reticulate runs it
			}
			if m.Why == "" {
				m.Why = found.notImported(x, d, m.Name, imports)
			}
			p.Report(s.Path, analyzer.ProjectFinding{Span: m.Span, Category: category(m, ""), Message: m.message()})
		}
		installed := found.installed(x, d)
		for _, t := range found.Taken {
			if installed[index.Top(t.Module)] {
				continue
			}
			lacking, in := t.lacking(x, d)
			kind := "module"
			if !p.Partial && !x.Reached(d) && !x.Opened(d) {
				kind = unreached
			}
			for _, m := range lacking {
				if !p.Partial && path.Base(in.Path) == "__init__.py" && !p.Absent(path.Join(path.Dir(in.Path), m.Name)) {
					continue // a folder without code is a package as well
				}
				p.Report(s.Path, analyzer.ProjectFinding{Span: m.Span, Category: kind, Message: fmt.Sprintf(
					"`%s` is not in the project's `%s`: a run that gets here fails", analyzer.Clip(m.Name, maxName), analyzer.Clip(t.label(in), maxName)),
					Data: map[string]any{"names": []string{m.Name}, "module": path.Join(path.Base(path.Dir(in.Path)), path.Base(in.Path))}}) // one cause, wherever it is taken from
			}
		}
	}
}

// speaksR reports whether a project has scripts of R.
func speaksR(p *analyzer.Project) bool {
	for name := range p.Documents() {
		if strings.EqualFold(path.Ext(name), ".r") {
			return true
		}
	}
	return false
}

// endsAnyway reports whether a run hardly comes by a place that reads a name of Python, or ends there
// anyway: in what is raised, or said where an assertion fails, in what an except clause is to catch,
// in a branch that nothing switches on.
func endsAnyway(r *scope.Reference) bool {
	return r.Node.Within(syntax.Raise|syntax.Function).Has(syntax.Raise) || isRemark(r.Node) || isCaught(r.Node) || isSwitchedOff(r.Node, r.From)
}

// isRunItself reports whether a node stands at the top of a document, under the condition that the document is run itself.
func isRunItself(n syntax.Node) bool {
	for child, p := n, n.Parent(); p.OK() && !p.Has(syntax.Function|syntax.Class); child, p = p, p.Parent() {
		if p.Is(syntax.PyIfStatement) && child.Field() == syntax.ConsequenceField && p.Child(syntax.ConditionField).IsMainGuard() && strings.Contains(p.Child(syntax.ConditionField).Text(), "==") {
			return true
		}
	}
	return false
}

// isExecuted reports whether the function around a reference runs code that it puts together on its own names, which may bind
// some in Python 2 alone: exec(name + " = 1", locals()).
func isExecuted(r *scope.Reference) bool {
	for s := r.From; s != nil; s = s.Outer {
		if call := s.Dynamic.Within(syntax.Call); s.Dynamic.OK() && s.Kind == scope.Function && (s.Dynamic.FuncName() == "exec" || call.Callee() == "exec") && call.Start() < r.Node.Start() {
			return r.Node.File().IsPython2()
		}
	}
	return false
}

// isRemark reports whether a node stands in what an assert says where it fails.
func isRemark(n syntax.Node) bool {
	for child, p := n, n.Parent(); p.OK() && !p.Has(syntax.Block); child, p = p, p.Parent() {
		if p.Is(syntax.PyAssertStatement) {
			return child != p.FirstChild()
		}
	}
	return false
}

func containsAny(text string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}
