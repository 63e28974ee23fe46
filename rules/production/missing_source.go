package production

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
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed missing_source.md
var missingSourcePage string

// The categories of missing_source but for the plain one.
const (
	otherFolder = "elsewhere" // it lies in another folder
	otherCase   = "case"      // its name has other capitals
	otherRoot   = "above"     // its path begins in folders that the project lay in
	unreached   = "unreached" // a function runs it that nothing calls
	unnamed     = "suffix"    // it lies there by a name with a suffix
)

var missingSource = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":          {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		otherFolder: {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		otherCase:   {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		otherRoot:   {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		unnamed:     {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		unreached:   {Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Note},
	},
	Rank: analyzer.Stops,
	// Where it was written, the first two run.
	Ranks:  map[string]analyzer.Rank{otherCase: analyzer.Machine, otherRoot: analyzer.Rest, unreached: analyzer.Rest},
	Many:   "missing sources",
	Since:  "0.1",
	Page:   missingSourcePage,
	Own:    []string{otherFolder, otherCase, otherRoot, unreached, unnamed},
	Shared: index.Layout,
	Finish: finishMissingSource,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "missing_source",
			Doc:        analyzer.Title(missingSourcePage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[asked](),
			Run: func(pass *analysis.Pass) (any, error) {
				f := syntax.Of(pass)
				if f.Doc.IsTemplate() {
					return asked{}, nil
				}
				var found asked
				if f.Doc.Speaks(source.Python) {
					found.Modules, found.Plain = askedModules(f)
					found.Imports, found.Defines = takesOf(f), definedIn(f)
					found.Starts = startsIn(f.Doc.Code)
					found.Leads = (len(found.Plain) > 0 || !f.Doc.HasCells()) && leadsElsewhere(f)
				}
				found.Scripts, found.Runs = askedScripts(pass, f)
				for _, a := range slices.Concat(found.Modules, found.Plain, found.Scripts) {
					analyzer.Candidate(pass, a.Span)
				}
				return found, nil
			},
		}
	},
}

// asked is the code of the project that a document imports or runs.
type asked struct {
	Modules, Scripts []sourceFile
	Plain            []sourceFile // modules by their names alone
	Imports          []string     // the words of its imports
	Defines          []string     // what a module of Python binds at its top
	Leads            bool         // whether the document says itself where Python looks for modules
	Starts           []string     // scripts of R that a document of Python starts, in folders
	Runs             []string     // the names of the files that it runs, "" for those that only a run knows
}

// sourceFile is a module's dotted path or a script's path, each once.
type sourceFile struct {
	Name  string
	Span  source.Span
	In    string   // the function that runs a script, where nothing else in the document names it
	Takes []string // what is taken from a module
}

// askedModules lists the modules that may lie in a package of the project, and those that it may have by
// their names alone.
func askedModules(f *syntax.File) (found, plain []sourceFile) {
	seen := make(map[string]bool)
	for n, at := range imports(f) {
		name := at.Path()
		if seen[name] || index.Foreign(name) || n.HasError() || n.Cell().NotRun || optional(n) || isGenerated(name) {
			continue
		}
		seen[name] = true
		switch {
		case strings.Contains(strings.TrimRight(name, "."), "."):
			found = append(found, sourceFile{Name: name, Span: at.Span(), Takes: takenOf(n, at)})
		case name != "" && name[0] != '.':
			plain = append(plain, sourceFile{Name: name, Span: at.Span(), Takes: takenOf(n, at)})
		}
	}
	return found, plain
}

// isGenerated reports whether a module is one that tools write: by protobuf, by a compiler,
// with the version of a package.
func isGenerated(module string) bool {
	for part := range strings.SplitSeq(module, ".") {
		if strings.HasPrefix(part, "_") || strings.HasSuffix(part, "_pb2") || strings.HasSuffix(part, "_pb2_grpc") || part == "version" {
			return true
		}
	}
	return false
}

// askedScripts lists the scripts of R that are run by a path within the project, and the names of all
// that are run.
func askedScripts(pass *analysis.Pass, f *syntax.File) (found []sourceFile, runs []string) {
	if !f.Doc.Speaks(source.R) || !slices.ContainsFunc(sourcing, f.Root().Mentions) {
		return nil, nil
	}
	names, ok := analyzer.Ask(pass, scope.Analyzer)
	if !ok {
		return nil, nil
	}
	seen, spelled := make(map[string]bool), 0
	for _, s := range names.(*scope.Names).Scopes {
		for _, file := range s.Sourced {
			name := file.Path
			isScript := !file.Ending && !file.Folder && (strings.EqualFold(path.Ext(name), ".r") || path.Ext(name) == "" && path.Base(name) != "." && !strings.HasSuffix(name, "/"))
			if isScript {
				spelled++
				runs = append(runs, path.Base(name))
			}
			if !isScript || seen[name] || path.IsAbs(name) || strings.ContainsAny(name, "~:*%{") ||
				file.Node.Cell().NotRun || chosen(file.Node) || f.Binds(file.Node.FuncName()) || isNamedBesides(file.Node, path.Base(name)) {
				continue
			}
			seen[name] = true
			found = append(found, sourceFile{Name: name, Span: file.Node.Span(), In: idleIn(file.Node)})
		}
	}
	for _, name := range sourcing {
		for range f.Named(name) {
			spelled--
		}
	}
	if spelled < 0 { // source(f), lapply(files, source)
		runs = append(runs, "")
	}
	return found, runs
}

// idleIn is the name of the function that a node of R stands in, where its document does not name
// it again.
func idleIn(n syntax.Node) string {
	fn := n.Within(syntax.Function)
	target := fn.Parent().Target()
	if !fn.OK() || fn.Parent().Value() != fn || !target.Has(syntax.Identifier) {
		return ""
	}
	for name := range n.File().Named(target.Text()) {
		if name != target {
			return ""
		}
	}
	return target.Text()
}

// sourcing are the functions of R that run a script.
var sourcing = []string{"source", "sys.source"}

// isNamedBesides reports whether a document names a script elsewhere than where it runs it: it is
// fetched or written there, or asked for, not only told that it runs.
func isNamedBesides(call syntax.Node, name string) bool {
	for _, n := range stringsByBase.Of(call.File())[name] {
		if within := n.Within(syntax.Call); (n.Start() < call.Start() || n.Stop() > call.Stop()) && within.FuncName() != call.FuncName() && !telling[within.FuncName()] {
			return true
		}
	}
	return false
}

// stringsByBase are the strings of R by the last part of the path that they are.
var stringsByBase = syntax.Keep(func(f *syntax.File) map[string][]syntax.Node {
	found := make(map[string][]syntax.Node)
	for n := range f.Kinds(syntax.RString) {
		text, _ := n.Literal()
		found[path.Base(text)] = append(found[path.Base(text)], n)
	}
	return found
})

// telling are functions of R that show what they are given.
var telling = syntax.Names("print cat message writeLines log_info")

// finishMissingSource tells the modules and scripts that the project has not.
func finishMissingSource(p *analyzer.Project) {
	x := index.Of(p)
	gaps, own := gapsOf(p, x)
	named := sync.OnceValue(func() map[string][]string { return byName(x) })
	strays := newStrays(p, x)
	run, defined := make(map[string]bool), make(map[string][]string)
	for _, s := range p.Summaries {
		defined[s.Path] = s.Value.(asked).Defines
		for _, name := range s.Value.(asked).Runs {
			run[name] = true
		}
	}
	for _, s := range p.Summaries {
		if !p.Heard(s.Path) {
			continue
		}
		d, found := x.Document(s.Path), s.Value.(asked)
		for _, m := range found.Modules {
			if g := gaps[s.Path][m.Name]; g.sure || g.name != "" && own[region(s.Path, m.Name)] {
				tellModule(p, x, d, m, g.name, defined)
			}
		}
		for _, m := range found.Plain {
			if dir, ok := strays.of(d, found, m); ok {
				p.Report(d.Path, analyzer.ProjectFinding{Span: m.Span, Category: otherFolder, Data: lacks("", m.Name), Message: fmt.Sprintf(
					"module `%s` is not there, but in %s: a run that gets here fails", analyzer.Clip(m.Name, 26), folder(dir, 21))})
			}
		}
		for _, script := range found.Scripts {
			if run[""] || run[path.Base(s.Path)] {
				script.In = "" // who runs the document may call its functions
			}
			tellScript(p, d, script, named())
		}
	}
}

// gap is what a package of the project lacks of a module's path, and whether it surely is of
// that package.
type gap struct {
	name string
	sure bool
}

// gapsOf returns what documents ask for and packages of the project lack, by the paths of both,
// and in which regions code imports modules that are there: elsewhere another package of the name
// may be installed.
func gapsOf(p *analyzer.Project, x *index.Project) (gaps map[string]map[string]gap, own map[string]bool) {
	gaps, own = make(map[string]map[string]gap), make(map[string]bool)
	for _, s := range p.Summaries {
		d, lacking := x.Document(s.Path), make(map[string]gap)
		for _, m := range s.Value.(asked).Modules {
			name, sure := x.Gap(d, m.Name, p.Absent)
			switch {
			case name == "":
				own[region(s.Path, m.Name)] = own[region(s.Path, m.Name)] || len(x.Modules(d, m.Name)) > 0
			case m.Name[0] != '.' || path.Ext(d.Path) == ".py":
				lacking[m.Name] = gap{name, sure && !manifest.Known(index.Top(m.Name))}
			}
		}
		gaps[s.Path] = lacking
	}
	return gaps, own
}

// region is the same for the imports from one package by documents in one folder of the root.
func region(document, module string) string {
	folder, _, _ := strings.Cut(path.Dir(document), "/")
	return folder + "/" + index.Top(module)
}

func tellModule(p *analyzer.Project, x *index.Project, d *index.Document, m sourceFile, gap string, defined map[string][]string) {
	category, message := "", fmt.Sprintf("module `%s` is not in the project: a run that gets here fails", analyzer.ClipStart(gap, 48))
	last := gap[strings.LastIndexByte(gap, '.')+1:]
	if others := x.Named(last); len(others) == 1 && path.Ext(others[0].Path) == ".py" && (!strings.HasSuffix(m.Name, gap) || hasAll(defined[others[0].Path], m.Takes)) {
		category, message = otherFolder, fmt.Sprintf("module `%s` is not there, but in %s: a run that gets here fails", analyzer.ClipStart(gap, 26), folder(path.Dir(others[0].Path), 21))
	}
	data := lacks(strings.TrimSuffix(gap, "."+last), last)
	if is := inOtherCase(x, strings.ReplaceAll(strings.TrimLeft(gap, "."), ".", "/")); is != "" {
		category, data = otherCase, map[string]any{"names": []string{last + "` for `" + is}}
		message = fmt.Sprintf("`%s` is spelled `%s`: Linux does not find it", analyzer.ClipStart(last, 28), analyzer.ClipStart(is, 28))
	}
	p.Report(d.Path, analyzer.ProjectFinding{Span: m.Span, Category: category, Message: message, Data: data})
}

// hasAll reports whether a module that defines some names has all that is taken from one of its name.
func hasAll(defined, taken []string) bool {
	return !slices.ContainsFunc(taken, func(name string) bool { return !slices.Contains(defined, name) })
}

// inOtherCase returns the name of the one module or folder of the project whose path ends as given but
// for the capitals of its last part, or nothing.
func inOtherCase(x *index.Project, module string) (is string) {
	for i := range x.Documents {
		for at := strings.TrimSuffix(x.Documents[i].Path, ".py"); at != "." && at != "/"; at = path.Dir(at) {
			name := path.Base(at)
			if name == path.Base(module) || !strings.EqualFold(name, path.Base(module)) || !strings.HasSuffix("/"+path.Dir(at), "/"+path.Dir(module)) {
				continue
			}
			if is != "" && is != name {
				return ""
			}
			is = name
		}
	}
	return is
}

// lacks says what a folder of the project has not: findings about one folder are mended together.
func lacks(folder, name string) map[string]any {
	data := map[string]any{"names": []string{name}}
	if strings.Trim(folder, ".") != "" {
		data["module"] = folder
	}
	return data
}

// folder quotes a folder of the project.
func folder(dir string, most int) string {
	if dir == "." {
		return "the root folder"
	}
	return "`" + analyzer.ClipStart(dir, most) + "`"
}

// tellScript tells a script that the project has not. Nobody knows in which folder the
// document is run, so that any file whose path ends like that may be meant.
func tellScript(p *analyzer.Project, d *index.Document, script sourceFile, named map[string][]string) {
	name := path.Clean(script.Name)
	for strings.HasPrefix(name, "../") {
		name = name[len("../"):]
	}
	if path.Ext(name) == "" {
		tellWithoutSuffix(p, d, script, name, named)
		return
	}
	var others []string // of that name in another folder
	alike := ""         // but for capitals
	for _, at := range named[strings.ToLower(path.Base(name))] {
		switch end := at[max(0, len(at)-len(name)):]; {
		case !strings.EqualFold(end, name) || len(at) > len(name) && at[len(at)-len(name)-1] != '/':
			if path.Base(at) == path.Base(name) {
				others = append(others, path.Dir(at))
			}
		case end == name:
			return
		default:
			alike = end
		}
	}
	moved := len(others) == 1 && !(everywhere[strings.ToLower(strings.TrimSuffix(path.Base(name), path.Ext(name)))] && path.Dir(name) != "." && p.Absent(path.Dir(name)))
	if beside := path.Dir(d.Path); beside != "." && slices.Contains(others, beside) && p.Absent(path.Dir(name)) {
		others, moved = []string{beside}, true // whatever it is called, and wherever else there is one
	}
	found := analyzer.ProjectFinding{Span: script.Span, Data: lacks(path.Dir(name), path.Base(name))}
	switch {
	case alike != "":
		asks, is := differing(name, alike)
		found.Category, found.Data = otherCase, map[string]any{"names": []string{asks + "` for `" + is}}
		found.Message = fmt.Sprintf("`%s` is spelled `%s`: Linux does not find it", analyzer.ClipStart(asks, 28), analyzer.ClipStart(is, 28))
	case !p.Absent(name) || !isAbsentAbove(p, d.Path, script.Name) || isPacked(p, d.Path, script.Name):
		return
	case withheld.MatchString(path.Base(name)), isToFetch(p, name), isLaid(p, d.Path, path.Base(name)), isDeployed(p, d.Path, name):
		return
	case moved:
		found.Category = otherFolder
		if first, rest, _ := strings.Cut(name, "/"); (strings.Contains(rest, "/") || rest != "" && strings.HasPrefix(script.Name, "../")) && p.Absent(first) && (others[0] == "." || strings.HasSuffix("/"+path.Dir(rest), "/"+others[0])) {
			found.Category = otherRoot
		}
		found.Message = fmt.Sprintf("`%s` is not there, but in %s: a run that gets here fails", analyzer.ClipStart(name, 30), folder(others[0], 24))
	default:
		found.Message = fmt.Sprintf("`%s` is not in the project: a run that gets here fails", analyzer.ClipStart(name, 52))
	}
	if script.In != "" {
		found.Category = unreached
	}
	p.Report(d.Path, found)
}

// tellWithoutSuffix tells a script whose name lacks the suffix of a file that lies there: source() adds none.
func tellWithoutSuffix(p *analyzer.Project, d *index.Document, script sourceFile, name string, named map[string][]string) {
	if !p.Absent(name) || !isAbsentAbove(p, d.Path, script.Name) {
		return
	}
	for _, at := range named[strings.ToLower(path.Base(name))+".r"] {
		if is := strings.TrimSuffix(at, path.Ext(at)); is == name || strings.HasSuffix(is, "/"+name) {
			p.Report(d.Path, analyzer.ProjectFinding{Span: script.Span, Category: unnamed, Data: lacks(path.Dir(name), path.Base(name)), Message: fmt.Sprintf(
				"`%s` lacks its suffix `%s`, which `source` does not add: a run that gets here fails", analyzer.ClipStart(path.Base(name), 28), path.Ext(at))})
			return
		}
	}
}

// everywhere are names that each part of a project may have a script of: one in another folder is not the one
// that was meant, where the folder that was is not there.
var everywhere = syntax.Names("util utils function functions helper helpers global setup config settings main server ui app")

// byName lists the paths of documents by the names of the files, without capitals.
func byName(x *index.Project) map[string][]string {
	named := make(map[string][]string)
	for i := range x.Documents {
		at := x.Documents[i].Path
		base := strings.ToLower(path.Base(at))
		named[base] = append(named[base], at)
	}
	return named
}

// differing returns the first parts of two paths that differ.
func differing(a, b string) (string, string) {
	parts, others := strings.Split(a, "/"), strings.Split(b, "/")
	for i, part := range parts {
		if part != others[i] {
			return part, others[i]
		}
	}
	return a, b
}

// isAbsentAbove reports whether a path leads to nothing from the folder of a document and from
// those above it.
func isAbsentAbove(p *analyzer.Project, document, name string) bool {
	for dir := path.Dir(document); ; dir = path.Dir(dir) {
		if !p.Absent(path.Join(dir, name)) {
			return false
		}
		if dir == "." || dir == "/" {
			return true
		}
	}
}
