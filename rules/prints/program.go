package prints

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isProgramFile reports whether a file is a program by its name or folder.
func isProgramFile(name string) bool {
	dir, base := path.Split(strings.ToLower(name))
	if programFiles[base] || hasWord(strings.TrimSuffix(base, path.Ext(base)), reports) {
		return true
	}
	if path.IsAbs(dir) {
		return false // its upper folders are none of the project's
	}
	return slices.ContainsFunc(strings.Split(dir, "/"), func(folder string) bool { return folder == "bin" || folder == "tools" })
}

// isProgram reports whether the whole document is made to print: programs with
// arguments, plumber's endpoints, files that tools run, and what a tool wrote.
func isProgram(f *syntax.File, imported map[string]string) bool {
	d := f.Doc
	if d.Generated || d.Dialect == source.Marimo || isProgramFile(d.Path) {
		return true
	}
	for _, origin := range imported {
		if first, _, _ := strings.Cut(origin, "."); programModules[first] || origin == "sys.argv" {
			return true
		}
	}
	for n := range f.Kinds(syntax.PyAttribute) {
		if string(n.Bytes()) == "sys.argv" {
			return true
		}
	}
	for call := range f.Nodes(syntax.Call) {
		lang := call.Language()
		switch {
		case named(call, programCalls[lang]) && !call.Child(syntax.FunctionField).Is(syntax.PyAttribute):
			return true
		case lang == source.Python && named(call, printerNames) && isHTTPHeader(call.Arg("", 0)):
			return true // a CGI script answers on its standard output
		case lang == source.R && named(call, attachers) && programPackages[strings.Trim(call.Arg("package", 0).Text(), "\"'")]:
			return true
		}
	}
	for c := range f.Kinds(syntax.RComment) {
		if strings.HasPrefix(c.Text(), "#* @") {
			return true // an endpoint of plumber
		}
	}
	return false
}

// isHTTPHeader reports whether a header of a web server's answer is printed, also
// one that a % fills in.
func isHTTPHeader(n syntax.Node) bool {
	if n.Is(syntax.PyBinaryOperator) {
		n = n.Child(syntax.LeftField)
	}
	text, _ := n.Literal()
	return strings.HasPrefix(text, "Content-Type:") || strings.HasPrefix(text, "Content-type:") || strings.HasPrefix(text, "Status:")
}

var (
	// programFiles are run by tools that show people what they print.
	programFiles = syntax.Names(`__main__.py cli.py setup.py conf.py manage.py noxfile.py tasks.py fabfile.py dodo.py
		_targets.r plumber.r .rprofile`)
	// reports are words in the names of files that are there to print.
	reports = syntax.Names("cli check report print show summary summarizer usage help benchmark")
	// programModules are what a program imports that people start with arguments
	// or talk to, and what runs tests.
	programModules = syntax.Names(`argparse optparse getopt click typer fire docopt absl plac cmd curses unittest pytest doctest`)
	// programCalls read arguments or an answer from whoever runs the program, or
	// send what is printed elsewhere.
	programCalls = map[source.Language]map[string]bool{
		source.Python: syntax.Names("input raw_input getpass"),
		source.R:      syntax.Names("commandArgs docopt OptionParser ArgumentParser arg_parser readline sink"),
	}
	attachers       = syntax.Names("library require")
	programPackages = syntax.Names("optparse docopt argparse argparser plumber testthat")
)
