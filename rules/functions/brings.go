package functions

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// importReader finds the imports of a document that come after work has begun.
type importReader struct {
	worker
	known  map[string]bool // what was imported above
	steps  int             // statements that worked so far
	before syntax.Node     // the statement above that is no import
	late   []syntax.Node
}

func (r *importReader) read(s syntax.Node) {
	name, ok := brings(s)
	if !ok {
		r.before = s
		if r.steps < minWork && !mentionsAny(s, commandLine) {
			r.steps += r.count(s)
		}
		return
	}
	if r.steps >= minWork && !r.known[name] && !prepares(r.before) && !s.Is(syntax.PyFutureImportStatement) &&
		!(s.Language() == source.Python && !index.Foreign(name) && looksElsewhere(s)) {
		r.late = append(r.late, s)
	}
	r.known[name] = true
}

// brings returns the module or package that a statement imports or attaches.
func brings(s syntax.Node) (name string, ok bool) {
	if s.Has(syntax.Import) {
		if from := s.Child(syntax.ModuleNameField); from.OK() {
			return from.Text(), true
		}
		for c := range s.Parts(syntax.NameField) {
			if c.Is(syntax.PyAliasedImport) {
				c = c.Child(syntax.NameField)
			}
			return c.Text(), true
		}
		return "", false
	}
	if s.Is(syntax.RCall) && quietly[s.FuncName()] {
		s = s.Arg("expr", 0)
		if s.Is(syntax.RBracedExpression) {
			s = s.FirstStatement()
		}
	}
	if !s.Is(syntax.RCall) || s.FuncName() != "library" && s.FuncName() != "require" {
		return "", false
	}
	pkg := s.Arg("package", 0)
	if !pkg.Has(syntax.Identifier | syntax.String) {
		return "", false
	}
	return strings.Trim(pkg.Text(), `"'`), true
}

// lastBrought returns where the last import of a document begins, or -1.
func lastBrought(f *syntax.File) int {
	last := -1
	for n := range f.Nodes(syntax.Import) {
		last = max(last, n.Start())
	}
	for n := range f.Calls("library", "require") {
		last = max(last, n.Start())
	}
	return last
}

// quietly are the functions of R that load a package without its greetings.
var quietly = syntax.Names(`suppressPackageStartupMessages suppressMessages suppressWarnings invisible`)

// prepares reports whether a statement makes the import below it possible, or says
// how it is to run: it sets a path, the environment or the loggers, which have to be made after
// that, installs, or is for the shell.
func prepares(s syntax.Node) bool {
	if !s.OK() {
		return false
	}
	if s.Masked() || s.Expression().Masked() || s.Has(syntax.If|syntax.Try) {
		return true
	}
	for n := range s.Nodes(syntax.Identifier) {
		name := string(n.Bytes())
		if preparing[name] || strings.Contains(name, "package") || strings.Contains(name, "threads") {
			return true
		}
	}
	return false
}

func mentionsAny(s syntax.Node, names map[string]bool) bool {
	for n := range s.Nodes(syntax.Identifier) {
		if names[string(n.Bytes())] {
			return true
		}
	}
	return false
}

// looksElsewhere reports whether code above a statement says where modules are, or makes
// some.
func looksElsewhere(s syntax.Node) bool {
	for _, name := range findsModules {
		for n := range s.File().Named(name) {
			if n.Start() >= s.Start() {
				break
			}
			if !n.Within(syntax.Import).OK() {
				return true
			}
		}
	}
	return false
}

var findsModules = strings.Fields(`path modules rootpath site addsitedir chdir pyprojroot import_module`)

// commandLine are names in statements that take what a script is called with.
var commandLine = syntax.Names(`argv args commandArgs snakemake docopt optparse`)

var preparing = syntax.Names(`path environ putenv chdir setwd filterwarnings simplefilter use set_start_method reload
	install.packages install_github install BiocManager libPaths .libPaths detach options Sys.setenv use_python use_virtualenv
	use_condaenv system check_call setdefaultencoding configure_backend enable_eager_execution disable_eager_execution dictConfig fileConfig
	unloadNamespace source rm set_printoptions load_dotenv load_source load_module exec_module`)
