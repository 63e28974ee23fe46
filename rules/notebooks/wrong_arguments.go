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

//go:embed wrong_arguments.md
var wrongArgumentsPage string

var wrongArguments = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":        {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.R}},
		unreached: {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.R}},
	},
	Rank:    analyzer.Stops,
	Ranks:   map[string]analyzer.Rank{unreached: analyzer.Rest},
	Many:    "calls with wrong arguments",
	Since:   "0.1",
	Page:    wrongArgumentsPage,
	Aliases: []string{"pylint:E1120 no-value-for-parameter", "pylint:E1121 too-many-function-args", "pylint:E1123 unexpected-keyword-arg", "pylint:E1124 redundant-keyword-arg"},
	Shared:  index.Shared,
	Finish:  finishWrongArguments,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "wrong_arguments",
			Doc:        analyzer.Title(wrongArgumentsPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			ResultType: reflect.TypeFor[calling](),
			Run:        runWrongArguments,
		}
	},
}

// calling is what the project-wide step needs of a document.
type calling struct {
	Wrong     []wrongCall         // of functions that the document defines
	Calls     []importedCall      // of functions that it imports
	Functions map[string]function // of Python that others may import, by name
}

// function is one that a document defines.
type function struct {
	Takes signature
	Span  source.Span // its name
}

// wrongCall is a call that ends the code.
type wrongCall struct {
	At     place
	Text   string // what is wrong
	Callee source.Span
}

// importedCall is a call of what may be a function of another module of the project.
type importedCall struct {
	At               place
	Module, Function string // as the import spells them
	Given            passed
}

func runWrongArguments(pass *analysis.Pass) (any, error) {
	f, names := syntax.Of(pass), scope.Of(pass)
	if strings.HasSuffix(f.Doc.Base(), ".pyi") || f.Doc.NotebookText().Len() > 0 {
		return calling{}, nil
	}
	ways := sync.OnceValue(func() *index.Ways { return index.NewWays(f, names) })
	found := calling{Wrong: wrongInR(names, ways)}
	for _, s := range names.Scopes {
		if s.Language != source.Python {
			continue
		}
		for _, name := range s.Names {
			if len(name.Bindings) != 1 || s.Module().Dynamic.OK() {
				continue
			}
			switch b := name.Bindings[0]; {
			case b.How == scope.Defined && s.Kind == scope.Module:
				fn, ok := functionOf(b)
				if !ok {
					continue
				}
				if f.Doc.Format == source.Script {
					if found.Functions == nil {
						found.Functions = make(map[string]function)
					}
					found.Functions[name.Text] = fn
				}
				for r, g := range calls(name) {
					if text := fn.Takes.refuses(g); text != "" {
						found.Wrong = append(found.Wrong, wrongCall{placeOf(r, ways()), text, fn.Span})
					}
				}
			case b.How == scope.Imported && b.From.Is(syntax.PyImportFromStatement):
				module := b.From.Child(syntax.ModuleNameField).Path()
				if index.Foreign(module) || chosen(b.From) || starredBelow(b.From) {
					continue
				}
				function := name.Text
				if p := b.Node.Parent(); p.Is(syntax.PyAliasedImport) {
					function = p.Child(syntax.NameField).Text()
				}
				for r, g := range calls(name) {
					found.Calls = append(found.Calls, importedCall{placeOf(r, ways()), module, function, g})
				}
			}
		}
	}
	for _, w := range found.Wrong {
		analyzer.Candidate(pass, w.At.Span)
		analyzer.Candidate(pass, w.Callee)
	}
	return found, nil
}

// functionOf returns the function that Python runs where the name of a def or of a class is called, if
// nothing else may stand for it: no decorator, no condition, no star import below.
func functionOf(b *scope.Binding) (fn function, ok bool) {
	def := b.From
	if !isUnconditional(b) || starredBelow(def) {
		return function{}, false
	}
	if !def.Is(syntax.PyClassDefinition) {
		takes, known := signatureOf(def)
		return function{takes, b.Node.Span()}, known
	}
	def = constructor(def)
	if !def.OK() {
		return function{}, false
	}
	takes, known := signatureOf(def)
	takes, bound := takes.bound()
	return function{takes, def.Child(syntax.NameField).Span()}, known && bound
}

// isUnconditional reports whether a binding is a def or a class without decorators and conditions that parses.
func isUnconditional(b *scope.Binding) bool {
	return b.From.Is(syntax.PyFunctionDefinition, syntax.PyClassDefinition) && !b.From.Parent().Is(syntax.PyDecoratedDefinition) && b.Sure() && !broken(b.Node) && !b.From.Cell().NotRun
}

// constructor returns the __init__ of a class that has no base, and no other way to make its objects.
func constructor(class syntax.Node) (init syntax.Node) {
	for base := range class.Child(syntax.SuperclassesField).Children() {
		if !base.Is(syntax.Token) && base.Text() != "object" {
			return syntax.Node{}
		}
	}
	body := class.Child(syntax.BodyField)
	for _, other := range [...]string{"__new__", "__metaclass__"} {
		for range body.Named(other) {
			return syntax.Node{}
		}
	}
	for name := range body.Named("__init__") {
		def := name.Parent()
		switch {
		case name.Field() == syntax.AttributeField || name.Within(syntax.Class) != class:
		case init.OK() || !def.Is(syntax.PyFunctionDefinition) || def.Parent() != body:
			return syntax.Node{}
		default:
			init = def
		}
	}
	return init
}

// starredBelow reports whether an import of everything below a statement may bind its name anew.
func starredBelow(n syntax.Node) bool {
	for star := range n.File().Kinds(syntax.PyWildcardImport) {
		if star.Start() > n.Start() {
			return true
		}
	}
	return false
}

// calls yields the calls of Python by a name that run come what may, with what they give.
func calls(name *scope.Name) func(yield func(*scope.Reference, passed) bool) {
	return func(yield func(*scope.Reference, passed) bool) {
		since := name.Bindings[0].Since()
		for _, r := range name.References {
			call := r.Node.Parent()
			if r.Mentioned || !call.Is(syntax.PyCall) || r.Node.Field() != syntax.FunctionField || r.From.AtOnce() && r.Node.Start() < since ||
				broken(r.Node) || r.Node.Cell().NotRun || excused(r.Node.Cell()) || passedOver(r.Node) || expected(r.Node, typeErrors) || awaited(r.Node) {
				continue
			}
			if g, known := passedTo(call); known && !yield(r, g) {
				return
			}
		}
	}
}

// typeErrors are what catches what a call with wrong arguments raises.
var typeErrors = syntax.Names("TypeError Exception BaseException StandardError")

// awaited reports whether what decorates a test says that it fails, or does not run.
func awaited(n syntax.Node) bool {
	for p := range n.Ancestors() {
		if !p.Is(syntax.PyDecoratedDefinition) {
			continue
		}
		for d := range p.Children() {
			if d.Is(syntax.PyDecorator) && speaksOf(d, failing) {
				return true
			}
		}
	}
	return false
}

var failing = syntax.Names("xfail skip skipif expectedFailure")

// finishWrongArguments tells the calls that a function of the document, or of the module that
// it is imported from, does not take.
func finishWrongArguments(p *analyzer.Project) {
	x := index.Of(p)
	functions := make(map[string]map[string]function)
	for _, s := range p.Summaries {
		functions[s.Path] = s.Value.(calling).Functions
	}
	for _, s := range p.Summaries {
		d, found := x.Document(s.Path), s.Value.(calling)
		for _, w := range found.Wrong {
			if path.Ext(s.Path) != ".py" || !x.Sets(w.At.Name) {
				tellWrong(p, d, w, s.Path)
			}
		}
		for _, c := range found.Calls {
			modules := x.Modules(d, c.Module)
			if len(modules) == 0 || (taken{Module: c.Module}).elsewhere(x, d, modules[0]) {
				continue
			}
			in := modules[0]
			if last := index.Last(c.Module); last != "" {
				modules = append(modules, x.Named(last)...)
			}
			w := wrongCall{At: c.At}
			if !slices.ContainsFunc(modules, func(m *index.Document) bool {
				fn, known := functions[m.Path][c.Function]
				if !known {
					return m == in || !x.Lacks(m, c.Function)
				}
				text := fn.Takes.refuses(c.Given)
				if m == in {
					w.Text, w.Callee = text, fn.Span
				}
				return text == "" || x.Sets(c.Function) || x.Opened(m) || x.Document(path.Join(path.Dir(m.Path), c.Function)+".py") != nil
			}) {
				tellWrong(p, d, w, in.Path)
			}
		}
	}
}

// tellWrong reports a call of a function that another document may define.
func tellWrong(p *analyzer.Project, d *index.Document, w wrongCall, callee string) {
	category := ""
	if !p.Partial && w.At.isUnreached(index.Of(p), d) {
		category = unreached
	}
	p.Report(d.Path, analyzer.ProjectFinding{
		Span: w.At.Span, Category: category, Related: []analyzer.Place{{Path: callee, Span: w.Callee, Message: "is defined here"}},
		Tell: func(places []analyzer.Related) (string, map[string]any) {
			return fmt.Sprintf("`%s` %s (%s)", analyzer.Clip(w.At.Name, maxName), w.Text, position(places[1], callee == d.Path)), nil
		},
	})
}

// position says where a function is defined.
func position(at analyzer.Related, here bool) string {
	switch {
	case at.Cell != nil && path.Ext(at.Path) == ".ipynb":
		return fmt.Sprintf("cell %d", at.Cell.Index)
	case here:
		return fmt.Sprintf("line %d", at.Start.Line)
	}
	return fmt.Sprintf("`%s:%d`", analyzer.ClipStart(path.Base(at.Path), maxName), at.Start.Line)
}
