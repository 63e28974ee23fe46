package production

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed absolute_path.md
var absolutePathPage string

// The categories of absolute_path: whose place a path is.
const (
	personal = "personal"
	machine  = "machine"
	picked   = "chosen"   // one of several, by who runs the code
	moved    = "moved"    // the working directory is set to it
	central  = "settings" // the file is there to hold what a project is set to
	made     = "made"     // below the home of whoever runs the code, which makes the folder
	network  = "shared"   // on a disk that a cluster or a network has for many
)

var absolutePath = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		personal: {Explore: analyzer.Note, Production: analyzer.Warning},
		picked:   {Explore: analyzer.Note, Production: analyzer.Note},
		central:  {Explore: analyzer.Note, Production: analyzer.Warning},
		moved:    {Explore: analyzer.Note, Production: analyzer.Warning},
		made:     {Explore: analyzer.Note, Production: analyzer.Warning},
		network:  {Explore: analyzer.Note, Production: analyzer.Warning},
		// Routes and the mounts of services look the same.
		machine: {Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
	},
	Rank:    analyzer.Machine,
	Ranks:   map[string]analyzer.Rank{picked: analyzer.Rest, central: analyzer.Rest, moved: analyzer.Rest, made: analyzer.Rest, network: analyzer.Rest},
	Many:    "absolute paths",
	Since:   "0.1",
	Page:    absolutePathPage,
	Aliases: []string{"lintr=absolute_path_linter"},
	Wide:    []string{personal, picked, central, moved},
	Finish:  finishAbsolutePath,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "absolute_path",
			Doc:        analyzer.Title(absolutePathPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[[]foundPath](),
			Run:        runAbsolutePath,
		}
	},
}

// foundPath is a path that a document reads or writes.
type foundPath struct {
	Span       source.Span
	Owner      string
	Text       string
	Sure, Kept bool
}

// message says what to do about the path.
func (p foundPath) message() string {
	advice := pathAdvice[p.Owner]
	if isFarm(p.Text) {
		advice = strings.Replace(advice, "one machine", "one system", 1)
	}
	return fmt.Sprintf(advice, abbreviate(p.Text))
}

// facts are what paths of one place share, and how sure the finding is.
func (p foundPath) facts() map[string]any {
	facts := map[string]any{"names": []string{abbreviate(rootOf(p.Text))}, "places": []string{folderOf(p.Text)}}
	for fact, is := range map[string]bool{"sure": p.Sure, "kept": p.Kept} {
		if is {
			facts[fact] = true
		}
	}
	return facts
}

var pathAdvice = map[string]string{
	picked:   "`%s` is for one of several machines: take it from the environment",
	personal: "`%s` exists on one machine only: use a path relative to the project",
	central:  "`%s` exists on one machine only: use a path relative to the project",
	moved:    "`%s` exists on one machine only: use a path relative to the project",
	made:     "`%s` is outside of the project: make it configurable",
	network:  "`%s` exists on one system only: make it configurable",
	machine:  "`%s` is absolute: make it relative to the project or configurable",
}

// runAbsolutePath tells the paths of a document, and returns those below homes that an image of the project may make.
func runAbsolutePath(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	told := map[string]bool{personal: analyzer.Heard(pass, personal), machine: analyzer.Heard(pass, machine)}
	var paths *pathUses
	var below []foundPath
	for n := range f.Nodes(syntax.String) {
		if !mayLeadToPath(n.Bytes()) {
			continue
		}
		text := lead(n)
		owner := ownerOf(text)
		if owner == machine && holdsModules(n) {
			owner = personal
		}
		if owner == "" || !told[owner] || n.Cell().NotRun {
			continue
		}
		if paths == nil {
			paths = newPathUses(f)
		}
		if !paths.uses(n, owner) {
			continue
		}
		switch {
		case owner != personal:
		case paths.isPicked(n):
			owner = picked
		case holdsSettings(f) && !leadsHome(f.Doc, text):
			owner = central
		case goesTo(n):
			owner = moved
		case text[0] == '~' && (isMade(n) || isGivenUnless(n)):
			owner = made
		case isNetwork(text):
			owner = network
		}
		found := foundPath{n.Span(), owner, text, surest.MatchString(text), isUnread(n) || findsPackages(n)}
		if homeOf(text) != "" && owner != network && owner != machine {
			below = append(below, found)
			analyzer.Candidate(pass, n.Span())
			continue
		}
		analyzer.ReportData(pass, analysis.Diagnostic{Pos: n.Pos(), End: n.End(), Category: owner, Message: found.message()}, found.facts())
	}
	return below, nil
}

// finishAbsolutePath tells the paths below homes that no image of the project makes.
func finishAbsolutePath(p *analyzer.Project) {
	made := sync.OnceValue(func() map[string]bool { return homesOfImages(p) })
	for _, s := range p.Summaries {
		for _, found := range s.Value.([]foundPath) {
			if !made()[homeOf(found.Text)] {
				p.Report(s.Path, analyzer.ProjectFinding{Span: found.Span, Category: found.Owner, Message: found.message(), Data: found.facts()})
			}
		}
	}
}

// holdsModules reports whether code is imported from a place: sys.path.append("/Dedicated/tides/code").
func holdsModules(n syntax.Node) bool {
	call := n.Within(syntax.Call)
	return call.Is(syntax.PyCall) && (call.Callee() == "sys.path.append" || call.Callee() == "sys.path.insert")
}

// holdsSettings reports whether a document is there to hold what a project is set to, by its name and
// by what it has: it gives names values, and works on nothing.
func holdsSettings(f *syntax.File) bool {
	if f.Doc.HasCells() || !configured.MatchString(f.Doc.Base()) || f.Root().Count(syntax.PyFunctionDefinition)+f.Root().Count(syntax.RFunctionDefinition) > 0 {
		return false
	}
	works := 0
	for s := range f.Root().Statements() {
		if !s.Has(syntax.Import|syntax.Comment) && !s.Expression().Has(syntax.String|syntax.Assignment) && !attachers[s.Expression().FuncName()] {
			works++
		}
	}
	return works <= mostWork
}

// leadsHome reports whether a path names a folder that the document lies in: then it can be made
// relative to the project.
func leadsHome(d *source.Document, text string) bool {
	named := strings.Split(strings.ReplaceAll(text, `\`, "/"), "/")
	return d.PathIs(func(name string) bool {
		for folder := range strings.SplitSeq(path.Dir(name), "/") {
			if len(folder) >= ownFolder && slices.Contains(named, folder) {
				return true
			}
		}
		return false
	})
}

// ownFolder is how long the name of a folder is, in bytes, that is no "src" or "code".
const ownFolder = 6

// mostWork is how many statements among settings may be something else, as what reads a secret.
const mostWork = 1

var (
	attachers = syntax.Names("library require here")
	// configured matches the names of files for settings: "config.py", "my_settings.py", "00_paths.R".
	configured = lazyregexp.New(`(?i)^(?:.+[_.-])?(?:conf|config|configs|configuration|settings?|paths?|constants?|params?|parameters)\.(?:py|r)$`)
)

// surest matches paths that nobody doubts to be somebody's own.
var surest = lazyregexp.New(`^(?:/(?:home|Users)/|[A-Za-z]:)`)

// isMade reports whether the code makes the folder of a path itself, by a call that it is given to
// or by the name that holds it.
func isMade(n syntax.Node) bool {
	for a := range n.Ancestors() {
		if a.Has(syntax.Call) && (makesFolders[a.FuncName()] || makesFiles[a.FuncName()]) {
			return true
		}
	}
	target := n.Within(syntax.Assignment).Target()
	if !target.Has(syntax.Identifier) {
		return false
	}
	for name := range n.File().Named(target.Text()) {
		if call := name.Within(syntax.Call); makesFolders[call.FuncName()] {
			return true
		}
	}
	return false
}

var (
	makesFolders = syntax.Names("dir.create dir_create makedirs mkdir")
	makesFiles   = syntax.Names("to_csv to_parquet to_pickle to_feather to_excel savefig")
)

// isGivenUnless reports whether a text is what a function takes where nobody gives it another one.
func isGivenUnless(n syntax.Node) bool {
	p := n.Parent()
	return p.Is(syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter, syntax.RParameter) && p.Child(syntax.NameField) != n
}

// isUnread reports whether a path is given to a name that nothing in the document reads, so that
// nothing goes wrong elsewhere.
func isUnread(n syntax.Node) bool {
	target := n.Parent().Target()
	if !n.Parent().Has(syntax.Assignment) || n.Parent().Value() != n || !target.Has(syntax.Identifier) {
		return false
	}
	for name := range n.File().Named(target.Text()) {
		if s := name.Parent(); !s.Has(syntax.Assignment) || s.Target() != name {
			return false
		}
	}
	return true
}

// findsPackages reports whether R looks for installed packages at a path, and goes on without it, or is rid there of what
// an install left: library(tides, lib.loc = "/home/ann/R"), unlink("/home/ann/R/00LOCK-tides").
func findsPackages(n syntax.Node) bool {
	call := n.Within(syntax.Call)
	if call.FuncName() == "unlink" && strings.Contains(lead(n), "/00LOCK") {
		return true
	}
	if call.FuncName() == "c" {
		call = call.Within(syntax.Call)
	}
	return call.Is(syntax.RCall) && (call.FuncName() == ".libPaths" || call.Arg("lib.loc", -1).Covers(n))
}

// goesTo reports whether the working directory is set to a name that holds the path, which
// working_directory tells: dir <- "/home/ann/tides"; setwd(dir).
func goesTo(n syntax.Node) bool {
	target := n.Parent().Target()
	if n.Parent().Value() != n || !target.Has(syntax.Identifier) {
		return false
	}
	return goneTo.Any(n.File().Root(), target.Text())
}

// goneTo are names that the working directory is set to.
var goneTo = syntax.UsesThat(func(n syntax.Node) bool {
	list := n.Parent()
	if list.Is(syntax.RArgument) {
		list = list.Parent()
	}
	call := list.Parent()
	return list.Is(syntax.PyArgumentList, syntax.RArguments) && (call.FuncName() == "setwd" || call.FuncName() == "chdir")
})

// folderOf is a path, however its separators are written.
func folderOf(text string) string {
	return strings.TrimRight(separators.ReplaceAllString(text, "/"), "/")
}

// rootOf returns the folder that paths of one place have in common: somebody's home, a drive's
// folder. What is mended in one of them is mended in all, however its separators and its
// drive are written.
func rootOf(text string) string {
	root := separators.ReplaceAllString(cmp.Or(place.FindString(text), text), "/")
	if strings.IndexByte(root, ':') == 1 {
		root = strings.ToUpper(root[:1]) + root[1:]
	}
	return root
}

// separators are those of Windows, written in a text.
var separators = lazyregexp.New(`\\+`)

// place matches the beginning of a path: two folders, or one behind a drive or a home.
var place = lazyregexp.New(`^(?:[A-Za-z]:[\\/]+(?i:users[\\/]+)?|~[\\/]+|[\\/]+[^\\/]+[\\/]+)[^\\/]*`)

// mayLeadToPath spares most strings a closer look: the first byte within the quotes is
// none that an absolute path begins with.
func mayLeadToPath(text []byte) bool {
	at := bytes.IndexAny(text, `"'`)
	rest := bytes.TrimLeft(text[at+1:], `"'`)
	if at < 0 || len(rest) < 3 {
		return false
	}
	switch rest[0] {
	case '/', '~', '\\', '(', '[', '{', '-': // the brackets and dashes are of R's raw strings
		return true
	}
	return rest[1] == ':'
}

// lead returns the text that a string begins with, up to what Python puts in.
func lead(n syntax.Node) string {
	if n.Language() == source.R {
		return n.Child(syntax.ContentField).Text()
	}
	for c := range n.Children() {
		switch c.Kind() {
		case syntax.PyStringContent:
			return c.Text()
		case syntax.PyInterpolation:
			return ""
		}
	}
	return ""
}
