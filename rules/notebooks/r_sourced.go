package notebooks

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what a document of R lacks that runs scripts of its project: what it
// lacks by its own text waits for what these leave behind.

// waiting is the summary of a document or a script.
type waiting struct {
	Ends  []held   // of Python
	Loads []string // what its magics run or read in
	// Imports are modules by names for one's own code, where anything is in Ends.
	Imports []ownImport
	Gives   gives // of a script
	Lacks   []held
	Files   []sourcedFile
	Lender  lender
	// Mentions are texts that it names, Children those that its chunks take in, and Book tells
	// that it is the head of a book.
	Mentions, Children []string
	Book               bool
}

// sourcedFile is a script that a document runs at its top level.
type sourcedFile struct {
	Path     string
	At, Cell int
}

// held is a lack that a script may make good.
type held struct {
	Name, Category, Message string
	Span                    source.Span
	// Nowhere is lack.nowhere, Called that a function is looked for, Renews that what lacks
	// it changes it, Off that a comment defines it.
	Nowhere, Called, Renews, Off bool
	// Needs are functions of scripts that must be there and ask for what is lacking.
	Needs []string
	// After are other lacks, by number, that the run comes to before.
	After []int
}

// isPlainSource reports whether a call at the top level runs a file of the project for the
// session, as far as the text tells.
func isPlainSource(file scope.Source) bool {
	return file.Path != "" && !file.Ending && !file.Local && !file.Folder && file.Node.FuncName() == "source" && file.From.Outer == nil &&
		!file.Node.Cell().NotRun && strings.EqualFold(path.Ext(file.Path), ".r") && !file.Node.Within(syntax.Loop).OK()
}

// hold keeps what a document lacks until the project is known.
func (s *rSession) hold(pass *analysis.Pass, lacks []lack) waiting {
	w := waiting{Files: s.files, Lender: s.lender()}
	for i, l := range lacks {
		h := held{
			Name: l.read.Text, Category: l.category, Message: l.message(), Span: l.when.place.Span(),
			Nowhere: l.nowhere(), Called: l.read.Called(), Renews: l.by.OK(), Off: l.only != "", Needs: s.needs(l.when.place),
		}
		for k, other := range lacks {
			if k != i && l.follows(other) {
				h.After = append(h.After, k)
			}
		}
		analyzer.Candidate(pass, h.Span)
		w.Lacks = append(w.Lacks, h)
	}
	return w
}

// sourcedBefore reports whether a script of the project is run before an offset.
func (s *rSession) sourcedBefore(at int) bool {
	return len(s.files) > 0 && s.files[0].At <= at
}

// fromScript reports whether a script may define the function of a call, which nothing else
// does.
func (s *rSession) fromScript(call syntax.Node) bool {
	if callee := call.Child(syntax.FunctionField); !callee.Is(syntax.RIdentifier) || call.Within(syntax.Function).OK() || !s.sourcedBefore(call.Start()) {
		return false
	}
	own := s.module.Lookup(call.FuncName())
	_, kind := s.callee(call)
	return (own == nil || len(own.Bindings) == 0) && kind == rpackage.None
}

// needs lists the functions of scripts around a place.
func (s *rSession) needs(n syntax.Node) (list []string) {
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		if p.Is(syntax.RCall) && child.Field() == syntax.ArgumentsField && s.fromScript(p) {
			list = append(list, p.FuncName())
		}
	}
	return list
}

// finishHiddenState tells what no script makes good and no notebook that runs this one.
func finishHiddenState(p *analyzer.Project) {
	r := renderers{project: p, taken: make(map[string]bool)}
	scripts, loaded := make(map[string]*gives), make(map[string]bool)
	for i := range p.Summaries {
		w := p.Summaries[i].Value.(waiting)
		scripts[p.Summaries[i].Path] = &w.Gives
		r.named = append(r.named, w.Gives.Rendered...)
		for _, name := range w.Loads {
			loaded[name] = true
		}
		for _, name := range w.Children {
			r.taken[name] = true
		}
	}
	for _, s := range p.Summaries {
		w := s.Value.(waiting)
		if len(w.Lacks) > 0 && p.Heard(s.Path) {
			w.tell(p, s.Path, scripts, &r)
		}
		if len(w.Ends) > 0 && p.Heard(s.Path) && !loaded[strings.TrimSuffix(path.Base(s.Path), path.Ext(s.Path))] {
			i := slices.IndexFunc(w.Imports, func(m ownImport) bool { return isStrange(index.Of(p), m.Module) })
			for _, e := range w.Ends {
				if i >= 0 && w.Imports[i].At < e.Span.Start {
					e.Category = strange
				}
				p.Report(s.Path, analyzer.ProjectFinding{Span: e.Span, Category: e.Category, Message: e.Message})
			}
		}
	}
}

// given is what a document has of a script and those that this one runs.
type given struct {
	sourcedFile
	gives
	names, functions map[string]bool
	packages         []*rpackage.Package
}

func newGiven() *given { return &given{names: make(map[string]bool), functions: make(map[string]bool)} }

// of gathers what running a file gives: each script with its path below any folder above
// the document counts, as nobody knows where the document is run.
func (file sourcedFile) of(document string, scripts map[string]*gives) *given {
	g := newGiven()
	g.sourcedFile = file
	seen := make(map[string]bool)
	var add func(spelled, from string)
	add = func(spelled, from string) {
		found := false
		for dir := path.Dir(from); ; dir = path.Dir(dir) {
			at := path.Join(dir, spelled)
			if script := scripts[at]; script != nil {
				found = true
				if !seen[at] {
					seen[at] = true
					g.merge(script)
					for _, more := range script.Files {
						add(more, at)
					}
				}
			}
			if dir == "." || dir == "/" {
				break
			}
		}
		g.Anything = g.Anything || !found
	}
	add(file.Path, document)
	return g
}

func (g *given) merge(script *gives) {
	g.Anything = g.Anything || script.Anything
	for name := range strings.FieldsSeq(script.Names) {
		g.names[name] = true
	}
	for name := range strings.FieldsSeq(script.Functions) {
		g.functions[name] = true
	}
	for _, name := range script.Packages {
		packages, known := rpackage.Attached(name)
		g.packages = append(g.packages, packages...)
		g.Anything = g.Anything || !known
	}
}

// provides reports whether the script, or a package that it attaches, surely defines a name.
func (g *given) provides(name string) bool {
	return g.names[name] || slices.ContainsFunc(g.packages, func(p *rpackage.Package) bool { return p.Export(name) != rpackage.None })
}

// has reports whether a name may be there once the script has been run.
func (g *given) has(name string) bool {
	return g.Anything || g.provides(name)
}

// evaluates reports whether a function of the script is there, which asks for its
// arguments.
func (g *given) evaluates(name string) bool {
	return g.functions[name] || slices.ContainsFunc(g.packages, func(p *rpackage.Package) bool { return p.Export(name) == rpackage.Function })
}

func (w waiting) tell(p *analyzer.Project, document string, scripts map[string]*gives, r *renderers) {
	var files []*given
	for _, f := range w.Files {
		files = append(files, f.of(document, scripts))
		w.Lender.Attaches = w.Lender.Attaches || len(files[len(files)-1].packages) > 0
	}
	left := make(map[int]held)
	lent := &w.Lender
	nowhere := 0
	for i, h := range w.Lacks {
		if !h.stays(files) {
			continue
		}
		left[i] = h
		if h.Nowhere {
			nowhere++
		}
		if h.Category == "missing" && !h.Renews {
			lent.add(h.Name, h.Called)
		}
	}
	if r.taken[path.Base(document)] {
		return
	}
	included := sync.OnceValue(func() bool { return p.Partial || r.includes(document) })
	if lent.everything() && (lent.most() || included()) {
		return
	}
	if len(left) > 0 && r.setsUp(document) {
		return
	}
	packages := lent.packages()
	given := packages && r.of(document)
	told, attach := make(map[string]bool), false
	for i := range w.Lacks {
		h, ok := left[i]
		switch {
		case !ok || told[h.Name]:
		case h.Nowhere && lent.isPiece(nowhere) && included(): // whoever renders it has them
		case given && h.Category == "missing" && lends(h.Name, h.Called):
		case slices.ContainsFunc(h.After, func(k int) bool { _, lacks := left[k]; return lacks }):
		case packages && h.Called && inPackage(scripts, h.Name): // which whoever develops it has loaded
		case h.Category == "missing" && !h.Called && r.gives(document, h.Name):
		case h.Category == "missing" && (included() || r.byScript(document)) && r.anyScript(scripts).provides(h.Name): // whoever renders it may run that before
		case attach && h.ofPackage(): // the first one says it for all
		default:
			told[h.Name] = true
			if packages && h.ofPackage() {
				attach = true
				h.Message = fmt.Sprintf("`%s` is of a package, and no cell attaches any: Restart & Run All fails here", analyzer.Clip(h.Name, maxName))
			}
			var data map[string]any
			if w.Lender.Bare && (len(left) >= fragment || !w.Lender.Attaches && len(left) >= lenders) {
				data = map[string]any{"kept": true} // a text without a head that lacks so much is a piece of one
			}
			p.Report(document, analyzer.ProjectFinding{Span: h.Span, Category: h.Category, Message: h.Message, Data: data})
		}
	}
}

// inPackage reports whether the code of a package in the project defines a name.
func inPackage(scripts map[string]*gives, name string) bool {
	for at, script := range scripts {
		if path.Base(path.Dir(at)) == "R" && slices.Contains(strings.Fields(script.Names), name) {
			return true
		}
	}
	return false
}

// ofPackage reports whether what no cell defines is of some package.
func (h *held) ofPackage() bool {
	function, value := rpackage.Anywhere(h.Name)
	return h.Category == "missing" && !h.Renews && !h.Off && (function && h.Called || value && !h.Called)
}

// stays reports whether no script makes good what is lacking. It notes the script that
// would, if it were run before.
func (h *held) stays(files []*given) bool {
	before := func(g *given) bool { return g.At <= h.Span.Start }
	for _, g := range files {
		if before(g) && g.has(h.Name) {
			return false
		}
	}
	for _, name := range h.Needs {
		if !slices.ContainsFunc(files, func(g *given) bool { return before(g) && g.evaluates(name) }) {
			return false
		}
	}
	if h.Category != "missing" {
		return true
	}
	for _, g := range files {
		if g.names[h.Name] {
			h.Category, h.Nowhere = "later", false
			h.Message = fmt.Sprintf("`%s` needs `%s`, which follows in cell %d: Restart & Run All fails here",
				analyzer.Clip(h.Name, maxName), analyzer.Clip(path.Base(g.Path), 24), g.Cell)
			return true
		}
	}
	return !slices.ContainsFunc(files, func(g *given) bool { return g.has(h.Name) })
}
