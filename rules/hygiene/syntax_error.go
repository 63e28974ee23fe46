package hygiene

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"
	"path"
	"reflect"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed syntax_error.md
var syntaxErrorPage string

// python2 is the category of Python 2, declared that of what a script or the project asks for: it runs.
const python2, declared = "python2", "declared"

// typed is the category of lines of R that a script reads at the console: there it runs, line by line.
const typed = "typed"

// stub is the category of scripts that import something, and end in the head of what was never written.
const stub = "stub"

// unrun is the category of cells that no run is known to have come by: drafts and notes, as a rule.
const unrun = "unrun"

var syntaxError = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":       {Explore: analyzer.Warning, Production: analyzer.Error, Test: analyzer.Warning},
		python2:  {Explore: analyzer.Note, Production: analyzer.Error, Test: analyzer.Note},
		declared: {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
		typed:    {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
		"text":   {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
		stub:     {Explore: analyzer.Warning, Production: analyzer.Error, Test: analyzer.Warning},
		unrun:    {Explore: analyzer.Warning, Production: analyzer.Error, Test: analyzer.Warning},
		encoded:  {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
	},
	Together: map[string]string{python2: "Python 2, which Python 3 does not parse: port it"},
	Rank:     analyzer.Stops,
	Ranks:    map[string]analyzer.Rank{"text": analyzer.Rest, declared: analyzer.Rest, typed: analyzer.Rest, stub: analyzer.Rest, unrun: analyzer.Rest, encoded: analyzer.Machine},
	Since:    "0.1",
	Page:     syntaxErrorPage,
	Aliases:  []string{"ruff=E999", "pylint:E0001 syntax-error", "lintr:error", "pynblint:invalid-python-syntax", "sonar:S2260"},
	Wide:     []string{python2, declared},
	Finish:   finishSyntaxError,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "syntax_error",
			Doc:        analyzer.Title(syntaxErrorPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[oldest](),
			Run:        runSyntaxError,
		}
	},
}

// fault is a place that does not parse, in code space, and what to say of it.
type fault struct {
	at       source.Span
	message  string
	cause    string // what is mended together with the same in other files, or empty
	category string
	noCode   bool // the document is no code of its language
	sure     bool // nobody doubts it
}

// oldest is the first place of a document that only Python 2 parses, if there is one.
type oldest struct {
	At    source.Span
	Text  string // what a message quotes
	Asked bool   // whether the document asks for it
}

// runSyntaxError tells the first fault of each cell, and returns where a document is written in Python 2.
func runSyntaxError(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if f.Doc.IsTemplate() || isModel(f) {
		return oldest{}, nil // a template of files, or in another language
	}
	code0 := syntax.CodePos(pass)
	report := func(category string, found fault) {
		data := make(map[string]any)
		if found.cause != "" {
			data["names"] = []string{found.cause} // mended together, wherever it stands
		}
		for fact, is := range map[string]bool{"no_code": found.noCode, "sure": found.sure} {
			if is {
				data[fact] = true
			}
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: code0 + token.Pos(found.at.Start), End: code0 + token.Pos(found.at.End), Category: category, Message: found.message,
		}, data)
	}
	if start := f.Doc.NotebookText(); start.Len() > 0 {
		report("", fault{at: start, message: "`{` begins a Jupyter notebook, no script: name the file `.ipynb`", noCode: true})
		return oldest{}, nil
	}
	if found, ok := misencoded(f); ok {
		report(encoded, found)
	}
	var first oldest
	old := onlyInPython2(f)
	names := misnamed(f)
	code := sync.OnceValue(f.Doc.Parse)
	uncompiled := sync.OnceValue(func() map[*source.Cell]fault { return refused(f) })
	for i := range f.Doc.Cells {
		cell := &f.Doc.Cells[i]
		root := f.CellRoot(cell)
		if !root.OK() || cell.NotRun || failsOnPurpose(cell) {
			continue
		}
		if found, ok := unsettled(root); ok {
			report("", found)
		} else if at := old[cell]; at.OK() {
			if first.Text == "" {
				first = oldest{at.Span(), quote(at.Bytes()), f.AsksForPython2()}
				analyzer.Candidate(pass, first.At)
			}
		} else if found, ok := earlier(root, names[cell], code, f.MayBePython2, uncompiled); ok {
			if say := otherwise(f.Doc); say != "" {
				report("text", fault{at: found.at, message: say, noCode: true})
				return first, nil
			}
			if line, is := printed(f.Doc); is {
				report("text", line)
				return first, nil
			}
			switch {
			case found.category != "":
			case isStub(f, found.at):
				found.category = stub
			case f.Doc.Unrun(cell):
				found.category = unrun
			}
			report(found.category, found)
		}
	}
	return first, nil
}

// finishSyntaxError tells once for a document that it is written in Python 2. Where the project asks for that, or most of its
// documents that are do, they run.
func finishSyntaxError(p *analyzer.Project) {
	asked, silent := 0, 0 // how many scripts of Python 2 ask for it, and do not
	for _, s := range p.Summaries {
		switch found := s.Value.(oldest); {
		case found.Asked:
			asked++
		case found.Text != "":
			silent++
		}
	}
	pinned := sync.OnceValue(func() map[string]bool { return pinsPython2(p) })
	runs := func(name string) bool {
		return asked >= silent || !p.Partial && (pinned()["."] || pinned()[path.Dir(name)])
	}
	for _, s := range p.Summaries {
		found := s.Value.(oldest)
		if found.Text == "" {
			continue
		}
		category := python2
		if found.Asked || runs(s.Path) {
			category = declared
		}
		p.Report(s.Path, analyzer.ProjectFinding{Span: found.At, Category: category, Data: map[string]any{"names": []string{"Python 2"}},
			Message: fmt.Sprintf("`%s` is Python 2, which Python 3 does not parse: port it", found.Text)})
	}
}

// earlier returns the first place of a cell that does not parse or that its language does not compile, or the first text
// that it does not take where that stands above.
func earlier(root, name syntax.Node, code func() []byte, isOld func() bool, uncompiled func() map[*source.Cell]fault) (found fault, ok bool) {
	if found, ok = firstFault(root, name, code); !ok && !root.HasError() {
		found, ok = uncompiled()[root.Cell()]
	}
	if text, is := misspelled(root, isOld); is && (!ok || text.at.Start < found.at.Start) {
		return text, true
	}
	return found, ok
}

// isModel reports whether a script that is named like one of R is a model of BUGS, JAGS or
// Stan in truth: named blocks and nothing else at the top.
func isModel(f *syntax.File) bool {
	named := false
	for s := range f.Root().Statements() {
		switch {
		case f.Doc.HasCells() || s.Language() != source.R:
			return false
		case s.Is(syntax.RIdentifier):
			named = blocks[s.Text()]
		case !named || !s.Is(syntax.RBracedExpression):
			return false
		default:
			return true
		}
	}
	return false
}

// blocks are the names of blocks that such a model begins with.
var blocks = syntax.Names("model data parameters functions")

// isStub reports whether a script of Python has nothing but imports and texts above a head that lacks its
// block, and nothing below.
func isStub(f *syntax.File, at source.Span) bool {
	line := lineEnd(f.Doc.Code, at.Start)
	head := uncommented(f.Doc.Code[at.Start:line])
	if !bytes.HasSuffix(bytes.TrimSpace(head), []byte(":")) || f.Doc.Format != source.Script || f.Doc.Language != source.Python || f.Doc.HasCells() || !source.OnlyComments(f.Doc.Code[line:]) {
		return false
	}
	for s := range f.Root().Statements() {
		if s.Stop() <= at.Start && !s.Has(syntax.Import|syntax.Comment) && !s.Expression().Has(syntax.String) {
			return false
		}
	}
	return true
}
