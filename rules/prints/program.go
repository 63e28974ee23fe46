package prints

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isProgramFile reports whether a file is run by a tool that shows people what it prints.
func isProgramFile(name string) bool {
	return programFiles[strings.ToLower(name)]
}

// isAmongPrograms reports whether a file lies in a folder of programs.
func isAmongPrograms(name string) bool {
	return liesIn(name, func(folder string) bool { return programFolders[folder] })
}

// isReport reports whether the name of a file begins or ends with what it prints: check_rows
// and data_report, but not draw_report_of_model. cross_validate works.
func isReport(name string) bool {
	return beginsOrEnds(strings.TrimSuffix(strings.TrimSuffix(name, path.Ext(name)), "cross_validate"), reports)
}

// liesIn reports whether one of the folders that a file lies in is such a one.
func liesIn(name string, is func(folder string) bool) bool {
	dir := path.Dir(strings.ToLower(name))
	if path.IsAbs(dir) || strings.HasPrefix(dir, "../") {
		return false // its upper folders are none of the project's
	}
	return slices.ContainsFunc(strings.Split(dir, "/"), is)
}

// teaches reports whether a document is a part of a lesson, by its path or by the words that a script begins with.
func teaches(d *source.Document) bool {
	return d.PathIs(isLesson) || d.Format == source.Script && example.Match(d.Head())
}

// example matches a comment that calls a script an example to learn from.
var example = lazyregexp.New(`(?im)^#.*\b(?:in this (?:example|tutorial|lesson|exercise)(?:,| (?:we|i|you)\b)|this (?:example|tutorial|lesson|exercise) (?:only )?(?:shows|explains|demonstrates|illustrates))`)

// isLesson reports whether a file is a part of a lesson by its name or its folders: what its
// lines show one after the other is for whoever learns from them.
func isLesson(name string) bool {
	base := path.Base(name)
	return chapters[firstWord(base)] || hasWord(base, taught) || numberedChapter.MatchString(strings.ToLower(base)) || liesIn(name, func(folder string) bool { return hasWord(folder, lessons) || numberedChapter.MatchString(folder) })
}

// isCommented reports whether a comment with words in it stands by itself above a statement.
func isCommented(s syntax.Node) bool {
	above := s.PrevSibling()
	if !above.Has(syntax.Comment) || bytes.IndexFunc(above.Bytes(), unicode.IsLetter) < 0 {
		return false
	}
	before, _ := line(above.File().Doc.Code, above.Span())
	return len(bytes.TrimSpace(before)) == 0
}

// isForPrinting reports whether the whole document is there to print: tests,
// plumber's endpoints, documents, files that tools run, and what a tool wrote.
func isForPrinting(f *syntax.File) bool {
	d := f.Doc
	if isReadByKnitr(d) || d.Generated && d.Dialect != source.NBConvert || d.Dialect == source.Marimo || isProgramFile(d.Base()) || f.ImportsAny(talkers) || d.Base() == "tasks.py" && f.ImportsAny(invokers) {
		return true
	}
	for call := range f.Nodes(syntax.Call) {
		lang := call.Language()
		switch {
		case lang == source.Python && named(call, printerNames) && isOfWebPage(call.Arg("", 0)):
			return true // a CGI script answers on its standard output
		case lang == source.R && (attaches(call, talkers) || isKnitr(call)):
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

// talking returns the functions and loops that ask whoever runs the program, by
// their index, the document being one.
func talking(f *syntax.File) map[int]bool {
	turns := make(map[int]bool)
	for call := range f.Nodes(syntax.Call) {
		if named(call, talks[call.Language()]) && !call.Child(syntax.FunctionField).Is(syntax.PyAttribute) || call.Language() == source.Python && named(call, windowKeys) {
			turn := turnOf(call)
			turns[turn.Index()] = true
			if turn.Is(syntax.PyWhileStatement, syntax.RWhileStatement) { // it asks again until the answer is one that it knows
				turns[turnOf(turn).Index()] = true
			}
		}
	}
	return turns
}

// turnOf returns what runs from one question to people to the next: a loop, a
// function or the document.
func turnOf(call syntax.Node) syntax.Node {
	if turn := call.Within(syntax.Loop | syntax.Function | syntax.Class); turn.OK() {
		return turn
	}
	return call.File().Root()
}

// takesArguments reports whether the document is a program that people start
// with arguments.
func takesArguments(f *syntax.File) bool {
	if f.ImportsAny(parsers) || f.ImportsAny(argv) {
		return true
	}
	for n := range f.Kinds(syntax.PyAttribute) {
		if argumentPaths[string(n.Bytes())] {
			return true
		}
	}
	for call := range f.Nodes(syntax.Call) {
		if call.Language() == source.R && (named(call, rParsers) || attaches(call, parsers)) || call.Language() == source.Python && isOwnParser(call) {
			return true
		}
	}
	return false
}

// isOwnParser reports whether a call is of such a function.
func isOwnParser(call syntax.Node) bool {
	name := call.FuncName()
	return (strings.Contains(name, "arg") || strings.Contains(name, "Arg") || strings.Contains(name, "opt") || strings.Contains(name, "Opt")) && call.Callee() != "" && parsesArguments.MatchString(name) &&
		!strings.HasPrefix(syntax.Resolve(call.Callee(), call.File().Imported()), "typing.")
}

// parsesArguments matches the name of a function by which the project parses what its programs are started
// with, and wherever it does so.
var parsesArguments = lazyregexp.New(`(?i)^(?:parse|get|load|read)_?(?:\w+_)?(?:args|arguments|argv|opts)$|^(?:args?|arguments?|opts?)_?pars(?:er|e)$`)

// startsInMain reports whether a main guard of the document calls its main function: what it says
// is for whoever starts the program.
func (a *audience) startsInMain() bool {
	return a.started.of(func() bool {
		for s := range a.f.Root().Statements() {
			if s.Has(syntax.If) && s.Child(syntax.ConditionField).IsMainGuard() {
				for call := range s.Nodes(syntax.Call) {
					if mains[call.Callee()] && a.owns(call.Callee()) {
						return true
					}
				}
			}
		}
		return false
	})
}

// attaches reports whether a call of R attaches one of the packages.
func attaches(call syntax.Node, packages map[string]bool) bool {
	return named(call, attachers) && packages[strings.Trim(call.Arg("package", 0).Text(), "\"'")]
}

// isKnitr reports whether a call sets up or runs a document, so that the script
// prints into one.
func isKnitr(call syntax.Node) bool {
	on := call.Child(syntax.FunctionField)
	if on.Is(syntax.RExtractOperator) {
		return strings.HasSuffix(on.Child(syntax.LHSField).Text(), "opts_chunk")
	}
	return named(call, knitters)
}

// isOfWebPage reports whether a header of a web server's answer or the begin or end of a page is printed, also
// one that a % fills in.
func isOfWebPage(n syntax.Node) bool {
	if n.Is(syntax.PyBinaryOperator) {
		n = n.Child(syntax.LeftField)
	}
	text, _ := n.Literal()
	return strings.HasPrefix(text, "Content-Type:") || strings.HasPrefix(text, "Content-type:") || strings.HasPrefix(text, "Status:") || webPage.MatchString(text)
}

// webPage matches a text that begins or ends the page that a web server answers with.
var webPage = lazyregexp.New(`^(?:\s|\\n|\\)*(?:<html\b|<(?s:.*)</html>(?:\s|\\n)*$)`)

// numberedChapter matches the name of a folder or a file that is a numbered part of a book or a course.
var numberedChapter = lazyregexp.New(`^(ch|chap|chapter|lesson|lecture|exercise|homework|hw|assignment|unit)[-_ ]?\d{1,2}(\D|$)`)

var (
	// programFiles are run by tools that show people what they print.
	programFiles = syntax.Names(`__main__.py cli.py setup.py conf.py manage.py noxfile.py fabfile.py dodo.py
		_targets.r plumber.r .rprofile`)
	programFolders = syntax.Names("bin tools")
	// lessons are words in the names of folders whose code is there to be seen at
	// work.
	lessons = syntax.Names("tutorial tutorials lesson lessons exercise exercises solutions workshop workshops practical practicals demo demos")
	// taught are words in the names of files that teach.
	taught = syntax.Names("tutorial tutorials lesson lessons practical practicals refresher cheatsheet")
	// chapters are words that the names of files of a book or a lesson begin with.
	chapters = syntax.Names("chapter lesson tutorial exercise")
	// reports are words in the names of files that are there to print.
	reports = syntax.Names(`cli check compare report print show summary summarizer usage help benchmark audit validate verify inspect
		examine validation smoke diag diagnose diagnostics describe descriptive descriptives statistics`)
	// parsers are the modules and packages by which a program reads arguments.
	parsers = syntax.Names("argparse configargparse jsonargparse optparse getopt click typer fire docopt absl plac argparser")
	argv    = syntax.Names("sys.argv")
	// argumentPaths are the dotted paths by which programs read arguments and input.
	argumentPaths = syntax.Names("sys.argv sys.stdin tf.flags tf.app.flags tf.compat.v1.flags")
	// talkers are those of programs that draw on a terminal, of tests and of
	// endpoints.
	talkers = syntax.Names("cmd curses unittest pytest doctest behave testthat plumber")
	// invokers run the tasks of a tasks.py.
	invokers = syntax.Names("invoke fabric")
	// talks read an answer from whoever runs the program.
	talks = map[source.Language]map[string]bool{
		source.Python: syntax.Names("input raw_input getpass"),
		source.R:      syntax.Names("readline menu askYesNo"),
	}
	windowKeys = syntax.Names("waitKey waitKeyEx ginput waitforbuttonpress") // by which a window asks
	rParsers   = syntax.Names("commandArgs docopt OptionParser ArgumentParser arg_parser")
	attachers  = syntax.Names("library require")
	knitters   = syntax.Names("knit_child knit_expand")
)
