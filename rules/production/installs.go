package production

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds the places that install packages.

var (
	// installCommand matches a command line that installs packages.
	installCommand = lazyregexp.New(`(?:^|&&|[;|])\s*(?:sudo\s+(?:-\S+\s+)*)?(?:\S*python[\d.]*\s+-m\s+|uv\s+|[{$]*sys\.executable\}?\s+-m\s+)?` +
		`(?:pip[\d.]*\s+(?:-\S+\s+)*install|(?:conda|mamba|micromamba)\s+(?:-\S+\s+)*install|poetry\s+add|uv\s+(?:pip\s+install|add)|easy_install|(?:apt|apt-get|yum|brew)\s+(?:-\S+\s+)*install|R\s+CMD\s+INSTALL)\b`)
	// rInstalls lists the functions of R that install a package, with the
	// packages that they come from; those of base need none.
	rInstalls = map[string]string{
		"install.packages": "utils", "biocLite": "BiocInstaller", "install_github": "remotes devtools", "install_version": "remotes devtools",
		"install_cran": "remotes devtools", "install_gitlab": "remotes devtools", "install_bitbucket": "remotes devtools", "install_git": "remotes devtools",
		"install_url": "remotes devtools", "install_bioc": "remotes devtools", "install": "BiocManager renv", "pkg_install": "pak", "pak": "pak",
		"py_install": "reticulate",
	}
	// commands lists the calls that run a command line, as they resolve.
	commands = syntax.Names("os.system os.popen subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen subprocess.getoutput",
		"system system2 base::system base::system2 pip.main pip._internal.main pip._internal.cli.main.main")
	commandNames = []string{"system", "system2", "popen", "run", "call", "check_call", "check_output", "Popen", "getoutput", "main", "run_line_magic"}
)

// packageNamed is what findings of two rules call a package.
func packageNamed(name string) string { return "package " + name }

// packagesOf returns the packages that a call of R spells out to install: "tides", or
// "ann/tides" of a service.
func packagesOf(call syntax.Node) (names []string) {
	if call.Language() != source.R {
		return nil
	}
	for s := range call.Nodes(syntax.String) {
		if text, ok := s.Literal(); ok {
			name, _, _ := strings.Cut(text[strings.LastIndexByte(text, '/')+1:], "@")
			if packageName.MatchString(name) {
				names = append(names, packageNamed(name))
			}
		}
	}
	return names
}

// installsOf returns the installs of a document in order of the text.
func installsOf(f *syntax.File) []install {
	var found []install
	add := func(call syntax.Node, name string, wants wants) {
		found = append(found, install{at: call.Span(), cell: call.Cell(), name: name, category: guardOf(call), packages: packagesOf(call), wants: wants})
	}
	if f.Doc.Speaks(source.R) {
		for name := range rInstalls {
			for n := range f.Named(name) {
				if call := calledBy(n); call.OK() && installsInR(f, call, name) && !isLookedUp(call) {
					add(call, short(call, call.Callee()), wantedByR(call))
				}
			}
		}
	}
	for _, name := range commandNames {
		for n := range f.Named(name) {
			call := calledBy(n)
			if !call.OK() {
				continue
			}
			if command := installIn(commandOf(f, call)); command != "" {
				add(call, command, wantedBy(command))
			}
		}
	}
	for _, m := range f.Doc.Masks {
		if m.Kind != source.Shell && m.Kind != source.LineMagic || !mayInstall(f.Doc.Code[m.Span.Start:m.Span.End]) {
			continue
		}
		cell := f.Doc.CellAt(m.Span.Start)
		if cell.NotRun {
			continue
		}
		text := strings.Join(strings.Fields(f.Doc.Text(m.Span)), " ")
		command := installIn(strings.TrimLeft(text, "!%"))
		if command == "" {
			continue
		}
		sign := text[:len(text)-len(strings.TrimLeft(text, "!%"))]
		in := install{at: m.Span, cell: cell, name: sign + command, category: guardOf(f.At(m.Span)), wants: wantedBy(command)}
		if isDeclared(text) {
			in.category = guarded
		}
		found = append(found, in)
	}
	slices.SortFunc(found, func(a, b install) int { return cmp.Compare(a.at.Start, b.at.Start) })
	return found
}

// mayInstall reports whether a text holds what every command line that installs
// does.
func mayInstall(text []byte) bool {
	return bytes.Contains(text, []byte("install")) || bytes.Contains(text, []byte("INSTALL")) || bytes.Contains(text, []byte(" add "))
}

// installIn returns the part of a command line that installs packages, or nothing.
func installIn(line string) string {
	at := installCommand.FindStringIndex(line)
	if at == nil {
		return ""
	}
	return strings.TrimLeft(line[at[0]:], " &;|")
}

// isLookedUp reports whether a call is what R's help is asked for: install.packages(x) ? y.
func isLookedUp(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if n.Is(syntax.RBinaryOperator, syntax.RUnaryOperator) && n.Child(syntax.OperatorField).Text() == "?" {
			return true
		}
	}
	return false
}

// installsInR reports whether a call of R is of the function that installs, and
// not of another package's or the document's own.
func installsInR(f *syntax.File, call syntax.Node, name string) bool {
	if call.Language() != source.R || isPrompted(call) || isFilledIn(call) || isRebuilt(call) {
		return false
	}
	owner, _, spelled := strings.Cut(call.Callee(), "::")
	if !spelled {
		return name != "install" && name != "pak" && !f.Binds(name)
	}
	return slices.Contains(strings.Fields(rInstalls[name]), owner)
}

// isFilledIn reports whether a call names what to install by a place that whoever copies it
// is to fill in: "<package>".
func isFilledIn(call syntax.Node) bool {
	text, ok := call.Arg("pkgs", 0).Literal()
	return ok && strings.HasPrefix(text, "<") && strings.HasSuffix(text, ">")
}

// archived matches files that packages of R come in.
var archived = lazyregexp.New(`(?i)\.(?:gz|tgz|zip|tar|bz2)$`)

// isRebuilt reports whether a call installs a folder, as the package that the project itself is: no archive and
// nothing that is declared.
func isRebuilt(call syntax.Node) bool {
	from, ok := call.Arg("pkgs", 0).Literal()
	return ok && call.Arg("repos", -1).Text() == "NULL" && strings.ContainsAny(from, `./\`) && !archived.MatchString(from)
}

// isPrompted reports whether a call stands behind the prompt of a console, which a text
// shows to its readers.
func isPrompted(call syntax.Node) bool {
	code := call.File().Doc.Code
	before := code[bytes.LastIndexByte(code[:call.Start()], '\n')+1 : call.Start()]
	return string(bytes.TrimSpace(before)) == ">"
}

// commandOf returns the command line that a call runs, as far as it is written
// down: the pieces of a list are joined by blanks.
func commandOf(f *syntax.File, call syntax.Node) string {
	if !commands[syntax.Resolve(call.Callee(), f.Imported())] && call.Child(syntax.FunctionField).Child(syntax.ObjectField).Callee() != "get_ipython" {
		return ""
	}
	var words []string
	for arg := range call.Args() {
		if arg.Name != "" && arg.Name != "args" && arg.Name != "command" {
			continue
		}
		switch v := arg.Value; {
		case v.Is(syntax.PyList):
			for item := range v.Children() {
				words = append(words, wordOf(item))
			}
		default:
			words = append(words, wordOf(v))
		}
	}
	line := strings.Join(words, " ")
	if strings.HasSuffix(call.Callee(), ".main") {
		return "pip " + line
	}
	return strings.TrimLeft(line, "%!")
}

// wordOf returns the text of a piece of a command line.
func wordOf(n syntax.Node) string {
	if text, ok := n.Literal(); ok {
		return text
	}
	if n.Text() == "sys.executable" {
		return "python"
	}
	return strings.Trim(n.Text(), `fr"'`)
}

// isDeclared reports whether a command installs what is declared already, or lies there as a file, not at an address:
// pip install -qr requirements.txt.
func isDeclared(command string) bool {
	return listed.MatchString(command) || strings.Contains(command, ".whl") && wheel.MatchString(command) || strings.Contains(command, "--no-index")
}

var (
	listed = lazyregexp.New(`install (?:-[a-zA-Z-]+ )*-q?r \S+$`)
	wheel  = lazyregexp.New(`(?:^|\s)(?:[A-Za-z]:)?[^\s:]+\.whl\b`)
)

// guardOf returns the category of an install: guarded where it is in a branch, in
// what runs when an import fails, or in a function made to install.
func guardOf(n syntax.Node) string {
	for a := range n.Ancestors() {
		switch {
		case a.Has(syntax.If), a.Is(syntax.PyExceptClause, syntax.PyConditionalExpression):
			return guarded
		case a.Has(syntax.Function) && installers.MatchString(a.FuncLabel()):
			return guarded
		case a.Is(syntax.RBinaryOperator) && strings.HasPrefix(a.Child(syntax.OperatorField).Text(), "|"):
			return guarded // require(x) || install.packages("x")
		}
		if name := a.FuncName(); name == "tryCatch" || name == "try" || name == "ifelse" {
			return guarded
		}
	}
	return ""
}
