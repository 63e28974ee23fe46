package production

import (
	_ "embed"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed removed_api.md
var removedAPIPage string

var removedAPI = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note}},
	Rank:      analyzer.Machine, // where the old library is installed it runs
	Many:      "removed names",
	Since:     "0.1",
	Page:      removedAPIPage,
	Aliases:   []string{"ruff:NPY001", "ruff:NPY201"},
	Shared:    index.Layout,
	Finish:    finishRemovedAPI,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "removed_api",
			Doc:        analyzer.Title(removedAPIPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[outdated](),
			Run:        runRemovedAPI,
		}
	},
}

// outdated is what a document takes of what libraries have removed, and what it says of versions.
type outdated struct {
	Found   []goneName
	Sets    []string // names that it puts back: np.int = int
	Wishes  []wish
	Frozen  bool // it takes packages of R as they were
	Python2 bool // only Python 2 runs it
}

// goneName is such a name with all its places.
type goneName struct {
	Name   string // in the table
	Text   string // as a message calls it
	Places []source.Span
}

func runRemovedAPI(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	found := &removedNames{f: f}
	if f.Doc.Speaks(source.Python) {
		if found.Python2 = isOfPython2(f); !found.Python2 {
			found.python(pass)
		}
	}
	if f.Doc.Speaks(source.R) {
		found.r()
	}
	slices.SortFunc(found.Found, func(a, b goneName) int { return a.Places[0].Start - b.Places[0].Start })
	for i := range found.Found {
		slices.SortFunc(found.Found[i].Places, func(a, b source.Span) int { return a.Start - b.Start })
		analyzer.Candidate(pass, found.Found[i].Places[0])
		for _, other := range found.Found[i].Places[1:] {
			analyzer.Candidate(pass, other)
		}
	}
	if len(found.Found) > 0 || f.Doc.Base() == "setup.py" || slices.ContainsFunc(installing, f.Doc.Contains) {
		found.Wishes, found.Frozen = askedIn(f.Doc.Code), isFrozen(f.Doc.Code)
	}
	return found.outdated, nil
}

// installing stand in code that installs packages, or takes them as they were.
var installing = []string{"pip install", "conda install", "install_version", "groundhog", "checkpoint("}

// isOfPython2 reports whether code is written for Python 2, which has its own versions of everything.
func isOfPython2(f *syntax.File) bool {
	for range f.Kinds(syntax.PyPrintStatement, syntax.PyExecStatement) {
		return true
	}
	return slices.ContainsFunc(names2, f.Root().Mentions) || shebang2.Match(f.Doc.Code)
}

var (
	// names2 are builtins and modules of Python 2 alone.
	names2 = strings.Fields("xrange raw_input unicode basestring unichr execfile urllib2 ConfigParser cPickle StringIO urlparse Tkinter has_key")
	// shebang2 matches a first line that asks for it.
	shebang2 = lazyregexp.New(`^#!.*python2`)
)

// finishRemovedAPI tells the names of libraries of which nothing in the project asks for an old version.
func finishRemovedAPI(p *analyzer.Project) {
	if p.Partial {
		return // what asks for versions may not be among its files
	}
	x, table := index.Of(p), removed()
	kept := sync.OnceValue(func() *olden { return keptIn(p) })
	for _, s := range p.Summaries {
		for _, g := range s.Value.(outdated).Found {
			r := table.all[g.Name]
			module, _, _ := strings.Cut(g.Name, ".")
			if x.Own(module) || kept().sets[g.Name] || kept().has(r, s.Path) {
				continue
			}
			finding := analyzer.ProjectFinding{Span: g.Places[0], Message: r.message(g.Text), Data: map[string]any{"names": []string{g.Text}, "since": r.since}}
			for _, at := range g.Places[1:] {
				finding.Related = append(finding.Related, analyzer.Place{Path: s.Path, Span: at, Message: "here too"})
			}
			p.Report(s.Path, finding)
		}
	}
}

// maxText is how many characters a message may have.
const maxText = 100

// message says as much of what there is to say as has room.
func (r *removal) message(text string) string {
	gone := "gone since "
	if r.library == "R" {
		gone = "gone from CRAN since "
	}
	message := fmt.Sprintf("`%s` is %s%s", analyzer.Clip(text, 44), gone, r.since)
	for _, more := range []string{": `" + strings.ReplaceAll(r.instead, " or ", "` or `") + "`", "; nothing here asks for an older one"} {
		if more != ": ``" && utf8.RuneCountInString(message+more) <= maxText {
			message += more
		}
	}
	return message
}

// olden is what a project says of old versions.
type olden struct {
	files []keeping
	sets  map[string]bool
	old   map[string]bool // folders with scripts that Python 2 alone runs
}

// keeping is what one file says, for the documents below a folder.
type keeping struct {
	folder   string
	versions []wish
	frozen   bool     // packages of R are taken as they were
	packages []string // of R, that a lock or an environment has
}

// keptIn reads what the files of a project say.
func keptIn(p *analyzer.Project) *olden {
	k := &olden{sets: make(map[string]bool), old: make(map[string]bool)}
	holds := make(map[string]bool) // folders with documents at any depth
	for _, s := range p.Summaries {
		for dir := path.Dir(s.Path); !holds[dir]; dir = path.Dir(dir) {
			holds[dir] = true
		}
	}
	add := func(name string, what keeping) {
		what.folder = path.Dir(name)
		for !holds[what.folder] || forParent.MatchString(path.Base(what.folder)) {
			what.folder = path.Dir(what.folder)
		}
		k.files = append(k.files, what)
	}
	for _, s := range p.Summaries {
		o := s.Value.(outdated)
		if len(o.Wishes) > 0 || o.Frozen {
			add(s.Path, keeping{versions: o.Wishes, frozen: o.Frozen})
		}
		for _, name := range o.Sets {
			k.sets[name] = true
		}
		if o.Python2 {
			k.old[path.Dir(s.Path)] = true
		}
	}
	for name, text := range p.Texts() {
		if base := strings.ToLower(path.Base(name)); speaksOfVersions[path.Ext(base)] || path.Ext(base) == "" || strings.HasPrefix(base, "dockerfile") || forReaders.MatchString(base) {
			add(name, keeping{versions: askedIn(text), frozen: isFrozen(text)})
		}
	}
	for _, m := range index.Of(p).Manifests {
		if path.Base(m.Path) != "DESCRIPTION" { // which takes whatever is on CRAN
			add(m.Path, keeping{packages: m.RNames})
		}
	}
	return k
}

// speaksOfVersions are the suffixes of files that declare versions.
var speaksOfVersions = syntax.Names(".txt .in .toml .cfg .yml .yaml .lock .sh .ini .dockerfile .smk .def")

// forReaders matches files that tell people of them.
var forReaders = lazyregexp.New(`^(?:readme|install|setup|require|environment|depend)[\w-]*\.(?:md|rst)$`)

// has reports whether a file that speaks for a document asks for a version that still had a name, and for no newer one,
// or for a Python that no newer one can be installed on.
func (k *olden) has(r *removal, document string) bool {
	if r.library != "R" && k.old[path.Dir(document)] {
		return true
	}
	for _, f := range k.files {
		switch {
		case f.folder != "." && !strings.HasPrefix(document, f.folder+"/"):
		case r.library == "R":
			if f.frozen || slices.Contains(f.packages, strings.TrimSuffix(r.name, "::")) {
				return true
			}
		case f.isOld(r.library, r.version), f.isOld("python", r.python):
			return true
		}
	}
	return false
}

// isOld reports whether a file asks for versions of a library before one alone.
func (f keeping) isOld(library string, since version) (old bool) {
	for _, w := range f.versions {
		if w.Library == library {
			if !w.isOlder(since) {
				return false
			}
			old = true
		}
	}
	return old
}

// removedNames gathers what one document takes.
type removedNames struct {
	outdated
	f     *syntax.File
	table *removals
	made  map[int]string // the classes of what calls make, by the calls
}

func (g *removedNames) add(r *removal, text string, at source.Span) {
	for i := range g.Found {
		if g.Found[i].Name == r.name {
			if !slices.Contains(g.Found[i].Places, at) {
				g.Found[i].Places = append(g.Found[i].Places, at)
			}
			return
		}
	}
	g.Found = append(g.Found, goneName{r.name, text, []source.Span{at}})
}

// r finds packages that are attached or called by their names.
func (g *removedNames) r() {
	for at, name := range packagesAsked(g.f) {
		if r := removed().paths[name+"::"]; r != nil {
			g.add(r, name, at.Span())
		}
	}
}

// python finds what is taken from modules.
func (g *removedNames) python(pass *analysis.Pass) {
	g.table = removed()
	known := false
	for n, module := range imports(g.f) {
		if module.Is(syntax.PyRelativeImport) || !g.table.modules[index.Top(module.Path())] {
			continue
		}
		known = true
		if !optional(n) && !n.Cell().NotRun && !n.HasError() {
			g.imported(n, module)
		}
	}
	if !known {
		return
	}
	names, ok := analyzer.Ask(pass, scope.Analyzer)
	if !ok {
		return
	}
	g.made = make(map[int]string)
	scopes := names.(*scope.Names).Scopes
	for _, s := range scopes {
		for _, name := range s.Names {
			if origin := originOf(name); s.Language == source.Python && g.table.modules[index.Top(origin)] {
				for _, r := range name.References {
					if r.Node.OK() && !r.Mentioned {
						g.walk(r.Node, origin)
					}
				}
			}
		}
	}
	for _, s := range scopes {
		for _, name := range s.Names {
			if class := g.classOf(name); s.Language == source.Python && class != "" {
				for _, r := range name.References {
					if r.Node.OK() && !r.Mentioned {
						g.walk(r.Node, class+"()")
					}
				}
			}
		}
	}
}

// imported looks at the paths that an import is of.
func (g *removedNames) imported(statement, module syntax.Node) {
	whole := module.Path()
	for at := 0; at <= len(whole); at++ {
		if at == len(whole) || whole[at] == '.' {
			if r := g.table.paths[whole[:at]]; r != nil {
				g.add(r, whole[:at], module.Span())
				return
			}
		}
	}
	if module.Field() != syntax.ModuleNameField {
		return
	}
	for name := range statement.Parts(syntax.NameField) {
		if name.Is(syntax.PyAliasedImport) {
			name = name.Child(syntax.NameField)
		}
		if r := g.table.paths[whole+"."+name.Text()]; r != nil {
			g.add(r, whole+"."+name.Text(), name.Span())
		}
	}
}

// originOf is the path of what imports bind a name to, all of them to the same, or empty.
func originOf(name *scope.Name) (origin string) {
	for _, b := range name.Bindings {
		if b.How != scope.Imported {
			return ""
		}
		module, bound := b.From.Child(syntax.ModuleNameField).Path(), b.Node
		switch p := bound.Parent(); {
		case p.Is(syntax.PyAliasedImport):
			bound = p.Child(syntax.NameField)
		case module == "":
			bound = syntax.Node{}
		}
		one := name.Text // import a.b is used as a.b
		if bound.OK() {
			one = strings.TrimPrefix(module+"."+bound.Path(), ".")
		}
		if origin != "" && origin != one {
			return ""
		}
		origin = one
	}
	return origin
}

// walk follows the attributes that are taken from what a node is, whose path is known. That itself is told where it is
// imported or made.
func (g *removedNames) walk(n syntax.Node, path string) {
	top := n
	for {
		if call := n.Parent(); call.Has(syntax.Call) && n.Field() == syntax.FunctionField {
			g.called(call, path)
			return
		}
		p := n.Parent()
		if !p.Is(syntax.PyAttribute) || n.Field() != syntax.ObjectField {
			return
		}
		n = p
		path += "." + n.Child(syntax.AttributeField).Text()
		r := g.table.paths[path]
		switch {
		case r == nil:
			continue
		case isSet(n):
			g.Sets = append(g.Sets, r.name)
		case !isForeseen(n):
			g.add(r, spelledFrom(top, n), source.Span{Start: n.Child(syntax.AttributeField).Start(), End: n.Stop()})
		}
		return
	}
}

// spelledFrom is what a message calls an attribute of a name or of what a call makes.
func spelledFrom(top, n syntax.Node) string {
	if top.Has(syntax.Call) {
		return strings.TrimLeft(n.File().Doc.Text(source.Span{Start: top.Stop(), End: n.Stop()}), " \n\t.")
	}
	return strings.Join(strings.Fields(n.Text()), "")
}

// called looks at the arguments of a call, and at what is taken from what it makes.
func (g *removedNames) called(call syntax.Node, path string) {
	if !call.Cell().NotRun && !isForeseen(call) {
		for argument, r := range g.table.arguments[path] {
			if value := call.Arg(argument, -1); value.OK() {
				g.add(r, argument+"=` of `"+call.FuncName(), value.Parent().Span())
			}
		}
		text, ok := call.Arg("", 0).Literal()
		for _, r := range g.table.texts[path] {
			if start, open := strings.CutSuffix(r.text, "*"); ok && (text == r.text || open && strings.HasPrefix(text, start) && !strings.HasPrefix(text, "seaborn-v0")) {
				g.add(r, text, call.Arg("", 0).Span())
			}
		}
	}
	if class := g.table.makers[path]; class != "" && !call.Arg("chunksize", -1).OK() && !call.Arg("iterator", -1).OK() && !call.Arg("sheet_name", -1).OK() {
		g.made[call.Index()] = class
		g.walk(call, class+"()")
	}
}

// classOf is the class of what a name is for sure: each of its bindings gives it such an object, or what is made of the
// one that it was.
func (g *removedNames) classOf(name *scope.Name) (class string) {
	for _, b := range name.Bindings {
		if b.How != scope.Assigned || b.Unpacked {
			return ""
		}
		of := g.objectOf(b.From.Value(), name.Text)
		switch {
		case of == "", class != "" && of != class && of != itself:
			return ""
		case class == "" || class == itself:
			class = of
		}
	}
	if class == itself {
		return ""
	}
	return class
}

// itself stands for the class of the name that is bound.
const itself = "itself"

// objectOf is the class of a value, through what gives an object of the same.
func (g *removedNames) objectOf(value syntax.Node, name string) string {
	var through []string
	for {
		switch {
		case value.Is(syntax.PyIdentifier) && value.Text() == name:
			if g.keep("pandas.DataFrame", through) {
				return itself
			}
			return ""
		case g.made[value.Index()] != "":
			if class := g.made[value.Index()]; g.keep(class, through) {
				return class
			}
			return ""
		case value.Is(syntax.PySubscript):
			through = append(through, "[]")
			value = value.Child(syntax.ValueField)
		case value.Has(syntax.Call) && value.Child(syntax.FunctionField).Is(syntax.PyAttribute):
			through = append(through, value.FuncName())
			value = value.Child(syntax.FunctionField).Child(syntax.ObjectField)
		default:
			return ""
		}
	}
}

// keep reports whether all of the methods give an object of the class.
func (g *removedNames) keep(class string, methods []string) bool {
	return !slices.ContainsFunc(methods, func(m string) bool { return !g.table.keeps[class][m] })
}

// isSet reports whether an attribute is given a value.
func isSet(n syntax.Node) bool { return n.Parent().Has(syntax.Assignment) && n.Parent().Target() == n }

// isForeseen reports whether code does without a name where it is missing: in a try, below a condition that asks for a
// version or for the attribute, or in a cell that does not run.
func isForeseen(n syntax.Node) bool {
	if n.Cell().NotRun || n.Within(syntax.Try).OK() {
		return true
	}
	for p := range n.Ancestors() {
		if condition := p.Child(syntax.ConditionField); p.Is(syntax.PyIfStatement) && asksForVersion(condition) || p.Is(syntax.PyConditionalExpression) && asksForVersion(p) {
			return true
		}
	}
	return false
}

// asksForVersion reports whether a condition asks for a version, or for an attribute.
func asksForVersion(condition syntax.Node) bool {
	return slices.ContainsFunc(versionNames, condition.Mentions)
}

var versionNames = strings.Fields("__version__ version_info hasattr getattr version VERSION PY2 PY3 parse_version LooseVersion python_version")
