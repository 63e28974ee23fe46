package production

import (
	"bytes"
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// needs is what a document imports of others, and what it declares if it is setup.py
// or a script of R that is there to install.
type needs struct {
	All         []needed
	Setup, Open bool
	Declares    []string
	Installs    []string
	Values      bool     // it is a module of Python that gives names their values and does nothing else
	Takes       []string // the words of imports that may be of the project
	Starts      bool     // it has a main guard
	Dated       bool     // it takes packages of R as they were on a day, which installs them
	Writes      []string // the modules that cells write: %%writefile clean.py
}

// needed is a module of Python or a package of R at the first place that asks for it.
type needed struct {
	Name string
	R    bool
	Span source.Span
	Late bool // only functions import it, when they are called
}

// hosts are modules that are there wherever a notebook runs, or nowhere else than
// where somebody else has set up everything.
var hosts = syntax.Names("IPython ipykernel pip setuptools pkg_resources distutils google_colab kaggle_secrets kaggle_datasets dbutils arcpy bpy maya hou unreal qgis gi apt ROOT sage airflow pyspark awsglue notebookutils")

// outsideOf reports whether a file is outside of what a declaration is for: a tool's
// own configuration, or work on a package's data.
func outsideOf(file string) bool {
	switch path.Base(file) {
	case "setup.py", "noxfile.py", "conf.py", "fabfile.py", "tasks.py", "dodo.py", "conftest.py", "SConstruct":
		return true
	}
	for folder := range strings.SplitSeq(path.Dir(file), "/") {
		switch folder {
		case "data-raw", "inst", "dev", "development", "tools":
			return true
		}
	}
	return false
}

// needsOf returns what a document needs of other packages, each once.
func needsOf(f *syntax.File) needs {
	if f.Doc.IsTemplate() {
		return needs{} // a template: what it becomes declares its own
	}
	if f.Doc.Base() == "setup.py" {
		return setupOf(f)
	}
	if names := installedBy(f); names != nil {
		return needs{Installs: names}
	}
	found := needs{Writes: writtenBy(f.Doc), Values: hasValues(f), Starts: hasGuard(f), Dated: isDated(f), Takes: takesOf(f)}
	if hosted(f) {
		return found
	}
	seen := make(map[string]int) // by name, its place in the list, from 1 on
	add := func(name string, r bool, at syntax.Node) {
		late := !r && at.Within(syntax.Function).OK()
		switch i := seen[name]; {
		case name == "" || at.Cell().NotRun:
		case i == 0:
			found.All = append(found.All, needed{name, r, at.Span(), late})
			seen[name] = len(found.All)
		case !late:
			found.All[i-1].Late = false
		}
	}
	for n, module := range imports(f) {
		if !module.Is(syntax.PyRelativeImport) && !optional(n) {
			add(topOf(module.Text()), false, module)
		}
	}
	for at, name := range packagesAsked(f) {
		add(name, true, at)
	}
	return found
}

// packagesAsked yields the packages of R that a document attaches or calls by their names, where they have to be there.
func packagesAsked(f *syntax.File) iter.Seq2[syntax.Node, string] {
	return func(yield func(syntax.Node, string) bool) {
		for _, name := range []string{"library", "require"} {
			for n := range f.Named(name) {
				call := calledBy(n)
				if !call.OK() || call.Language() != source.R || chosen(call) {
					continue
				}
				if text := attachedBy(call); text != "" && !yield(call.Arg("package", 0), text) {
					return
				}
			}
		}
		for n := range f.Kinds(syntax.RNamespaceOperator) {
			if left := n.Child(syntax.LHSField); left.Is(syntax.RIdentifier) && !chosen(n) && !yield(left, strings.Trim(left.Text(), "`")) {
				return
			}
		}
	}
}

// packagesLoaded yields the packages that a document has pacman attach, which installs what is missing.
func packagesLoaded(f *syntax.File) iter.Seq2[syntax.Node, string] {
	return func(yield func(syntax.Node, string) bool) {
		for n := range f.Named("p_load") {
			call := calledBy(n)
			if !call.OK() || call.Language() != source.R || chosen(call) {
				continue
			}
			for arg := range call.Args() {
				if text := namedBy(call, arg.Value); arg.Name == "" && !yield(arg.Value, text) {
					return
				}
			}
		}
	}
}

// attachedBy returns the package that library() or require() of R attaches, or "" where a variable names it.
func attachedBy(call syntax.Node) string {
	return namedBy(call, call.Arg("package", 0))
}

// namedBy returns the package that an argument of a call that attaches is the name of, or "" where a variable names it.
func namedBy(call, arg syntax.Node) string {
	text, ok := arg.Literal()
	if !ok && arg.Is(syntax.RIdentifier) && !call.Arg("character.only", -1).OK() {
		return strings.Trim(arg.Text(), "`")
	}
	return text
}

// imports yields the import statements of Python, each with the modules that it is of.
func imports(f *syntax.File) iter.Seq2[syntax.Node, syntax.Node] {
	return func(yield func(statement, module syntax.Node) bool) {
		for n := range f.Kinds(syntax.PyImportStatement, syntax.PyImportFromStatement) {
			if module := n.Child(syntax.ModuleNameField); module.OK() {
				if !yield(n, module) {
					return
				}
				continue
			}
			for name := range n.Parts(syntax.NameField) {
				if name.Is(syntax.PyAliasedImport) {
					name = name.Child(syntax.NameField)
				}
				if !yield(n, name) {
					return
				}
			}
		}
	}
}

// hasValues reports whether a module of Python only gives names their values: it has nothing to
// call, nor anything that runs.
func hasValues(f *syntax.File) bool {
	if f.Doc.Format != source.Script || f.Doc.HasCells() || !f.Doc.Speaks(source.Python) {
		return false
	}
	for s := range f.Root().Statements() {
		e := s.Expression()
		if !s.Has(syntax.Import|syntax.Comment) && !e.Has(syntax.String) && !(e.Has(syntax.Assignment) && e.Target().Is(syntax.PyIdentifier)) {
			return false
		}
	}
	return true
}

// hasGuard reports whether a script of Python runs where it is run by itself.
func hasGuard(f *syntax.File) bool {
	for s := range f.Root().Statements() {
		if s.Is(syntax.PyIfStatement) && isGuard(s) {
			return true
		}
	}
	return false
}

// isDated reports whether packages are attached by groundhog, which installs those of a day.
func isDated(f *syntax.File) bool {
	for n := range f.Named("groundhog.library") {
		if calledBy(n).OK() {
			return true
		}
	}
	return false
}

// takesOf returns the words of imports that may be of modules of the project, each once.
func takesOf(f *syntax.File) (words []string) {
	seen := make(map[string]bool)
	for n := range f.Kinds(syntax.PyImportStatement, syntax.PyImportFromStatement) {
		if module := n.Child(syntax.ModuleNameField); module.OK() && index.Foreign(module.Text()) {
			continue
		}
		for word := range n.Nodes(syntax.Identifier) {
			if text := word.Text(); !seen[text] && word.Field() != syntax.AliasField {
				seen[text] = true
				words = append(words, text)
			}
		}
	}
	return words
}

// hostMarks stand in code whose hosts have more than anybody declares: Colab, Kaggle, the images of
// SageMaker. In a string Colab is asked for by way of a name, and an image's settings are of its
// environment.
var hostMarks = []struct {
	text  string
	names []string
}{
	{"kaggle/input", nil},
	{"/opt/ml/", nil},
	{"google.colab", strings.Fields("colab get_ipython modules find_spec import_module")},
	{"SM_MODEL_DIR", strings.Fields("environ getenv")},
	{"SM_CHANNEL", strings.Fields("environ getenv")},
}

func hosted(f *syntax.File) bool {
	for n := range f.Named("model_fn") {
		if n.Parent().Has(syntax.Function) {
			return true
		}
	}
	d := f.Doc
	if d.Dialect == source.Databricks || bytes.HasPrefix(d.Code, []byte("# Fabric notebook source")) {
		return true
	}
	for _, mark := range hostMarks {
		if (mark.names == nil || slices.ContainsFunc(mark.names, f.Root().Mentions)) && d.Contains(mark.text) {
			return true
		}
	}
	return false
}

// topOf is the module that an import is of: the first part of its path, unless it is
// private or made by protobuf.
func topOf(path string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(path), ".")
	if strings.HasPrefix(first, "_") || strings.HasSuffix(first, "_pb2") || hosts[first] {
		return ""
	}
	return strings.TrimSpace(first)
}

// optional reports whether an import may fail, is there for tools that check types, or is
// said to be of no dependency.
func optional(n syntax.Node) bool {
	if c := n.NextSibling(); c.Has(syntax.Comment) && onlyBlanks(n, c) && waived.Match(c.Bytes()) {
		return true
	}
	for a := range n.Ancestors() {
		switch {
		case a.Has(syntax.Try):
			return true
		case a.Is(syntax.PyIfStatement):
			return !isGuard(a)
		}
	}
	return n.Within(syntax.Function).OK() && isLeft(n)
}

// isLeft reports whether a condition before an import leaves where the module is not there:
// if "jax" not in sys.modules: return False.
func isLeft(n syntax.Node) bool {
	for s := n.PrevSibling(); s.OK(); s = s.PrevSibling() {
		if !s.Is(syntax.PyIfStatement) {
			continue
		}
		asks := s.Child(syntax.ConditionField)
		if last := s.Child(syntax.ConsequenceField).LastStatement(); last.Has(syntax.Return|syntax.Raise|syntax.Jump) && (asks.Mentions("modules") || asks.Mentions("find_spec")) {
			return true
		}
	}
	return false
}

func onlyBlanks(before, after syntax.Node) bool {
	return len(bytes.Trim(before.File().Doc.Code[before.Stop():after.Start()], " \t")) == 0
}

// waived matches how people say that a package need not be there.
var waived = lazyregexp.New(`(?i)\boptional\b|\bnot\b.*\b(?:dependency|required|needed)\b|\bno\b.*\bdependency\b`)

// chosen reports whether a package of R is asked for where it may be missing.
func chosen(n syntax.Node) bool {
	for a := range n.Ancestors() {
		if a.Has(syntax.If) {
			return true
		}
		switch a.FuncName() {
		case "try", "tryCatch", "if_installed", "requireNamespace":
			return true
		}
	}
	return false
}
