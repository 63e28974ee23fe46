package prints

import (
	"bytes"
	"strings"
	"sync"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// fate is what becomes of a value that stands alone.
type fate uint8

const (
	wanted fate = iota // it is returned, handed on, or shown where that is the purpose
	logged             // R prints it into the log of a job, or nowhere where the file is sourced
	last               // the same, and the script ends in it
	lost               // nobody ever sees it
)

// host knows what the program that runs a document does with values.
type host struct {
	// reacts tells whether the document is of a shiny app, where to name an input
	// is to depend on it.
	reacts  func() bool
	lesson  func() bool // its top level shows how things are done
	f       *syntax.File
	silent  bool // all values are shown or none is the author's
	all     bool // of a cell of Python all values are shown, but in functions
	knitr   bool // Python's values are shown as R's are
	gallery bool // an example whose blocks end in what is shown
	dag     bool // to name a task in a with statement is to add it
	sunk    *sinks
	parsed  memo[int]  // offset up to which cells did parse, by their root
	notes   memo[int]  // offset from which words are no code, by the root
	pipes   memo[bool] // statements that a pipe goes on with which broke off, or others indented like it
}

func newHost(f *syntax.File, imported map[string]string) *host {
	d := f.Doc
	h := &host{f: f, sunk: newSinks(f, "output")}
	h.lesson = sync.OnceValue(func() bool { return teaches(d) })
	h.all = f.ShowsAll()
	h.silent = d.Dialect == source.Marimo || d.Generated && d.Dialect != source.NBConvert ||
		d.Format == source.Quarto && bytes.Contains(d.Raw, []byte("shell-interactivity"))
	for _, origin := range imported {
		switch first, _, _ := strings.Cut(origin, "."); first {
		case "streamlit", "marimo":
			h.silent = true
		case "airflow":
			h.dag = true
		}
	}
	h.silent = h.silent || isReadByKnitr(d)
	h.reacts = sync.OnceValue(func() bool {
		return d.Contains("shiny") || d.Contains("reactive")
	})
	h.gallery = !d.HasCells() && d.Language == source.Python && bytes.Contains(d.Code, galleryRuler) && f.Root().FirstStatement().Expression().Docstring()
	h.knitr = d.Format == source.RMarkdown || d.Format == source.Quarto &&
		d.Speaks(source.R)
	return h
}

// reads reports whether the statement is one beyond doubt: its cell runs, no
// magic measures it, and the parser found its way.
func (h *host) reads(s syntax.Node) bool {
	cell := s.Cell()
	if cell.NotRun || cell.Language == source.Python && cell.Magic != "" && cell.Magic != "time" {
		return false
	}
	before, after := line(h.f.Doc.Code, s.Span())
	lead := bytes.TrimSpace(before)
	switch {
	case len(lead) == 0:
		if len(before) > 0 && s.Parent().Is(syntax.RProgram) && h.pipes.of(s, h.goesOnPipe) {
			return false // the rest of a pipe that broke off, which is another rule's to tell
		}
	case !bytes.ContainsAny(lead[len(lead)-1:], ";:{)") && !bytes.HasSuffix(lead, []byte("else")):
		return false
	}
	if len(after) > 0 && !bytes.ContainsAny(after[:1], ";#})") && !bytes.HasPrefix(after, []byte("else")) {
		return false // prose, whose words R's grammar takes for statements
	}
	root := h.f.CellRoot(cell)
	if isAmongNames(s) && s.Start() > h.notes.of(root, notedFrom) && !h.f.Binds(s.Text()) {
		return false // jotted down where R never comes
	}
	return s.Stop() <= h.parsed.of(root, parsedUntil) || h.isWholeBelow(s)
}

// isWholeBelow reports whether a statement at the top level of a script of R, which stands below an error, did parse
// as did those next to it, and calls something or names what the script sets: people run it as what is above.
func (h *host) isWholeBelow(s syntax.Node) bool {
	if h.f.Doc.HasCells() || !s.Parent().Is(syntax.RProgram) {
		return false
	}
	above, below := s.PrevCode(), s.NextCode()
	if !above.OK() {
		above = s
	}
	if !below.OK() {
		below = s
	}
	return !syntax.Torn(above, below) && (subject(s) != s || h.f.Binds(s.Text()))
}

// isAmongNames reports whether a statement is a bare name of R, and so is the one above or below.
func isAmongNames(s syntax.Node) bool {
	return s.Is(syntax.RIdentifier) && (s.PrevCode().Is(syntax.RIdentifier) || s.NextCode().Is(syntax.RIdentifier))
}

// notedFrom returns the offset of the first statement at the top level of R that follows another one on its line,
// where R stops to read, or the length of the code: R's grammar takes words for statements.
func notedFrom(root syntax.Node) int {
	for s := range root.Statements() {
		above := s.PrevSibling()
		if between := root.File().Doc.Code[max(above.Stop(), 0):s.Start()]; above.OK() && isOnLineOf(above, s) && !bytes.Contains(between, []byte(";")) {
			return s.Start()
		}
	}
	return root.Stop()
}

// parsedUntil returns the offset up to which the parser found its way in a cell. Above an error of R
// stand statements that people run one by one; of Python nothing of the cell runs.
func parsedUntil(root syntax.Node) int {
	at := root.FirstError()
	if !at.OK() {
		return root.Stop()
	}
	if root.Language() != source.R || root.File().Doc.HasCells() { // knitr reads a chunk as a whole
		return root.Start()
	}
	for at.Parent() != root && at.Parent().OK() {
		at = at.Parent()
	}
	return at.Start()
}

// line returns what stands before and after a span on its line, the latter
// without blanks. Nobody writes more than a few hundred bytes of it.
func line(code []byte, s source.Span) (before, after []byte) {
	before = code[max(0, s.Start-maxLine):s.Start]
	before = before[bytes.LastIndexByte(before, '\n')+1:]
	after, _, _ = bytes.Cut(code[s.End:min(len(code), s.End+maxLine)], []byte("\n"))
	return before, bytes.TrimSpace(after)
}

// maxLine is how many bytes of a line are looked at to either side.
const maxLine = 256

// goesOnPipe reports whether the first of the statements of R that are indented as this one
// is goes on with a pipe that broke off. Some indent a whole section.
func (h *host) goesOnPipe(s syntax.Node) bool {
	above := s.PrevCode()
	indent, _ := line(h.f.Doc.Code, s.Span())
	if lead, _ := line(h.f.Doc.Code, above.Span()); !above.OK() || !bytes.Equal(lead, indent) {
		return beginsWithVerb(s)
	}
	return h.pipes.of(above, h.goesOnPipe)
}

// beginsWithVerb reports whether a pipe or a call of R begins with a function
// that mostly stands within pipes.
func beginsWithVerb(e syntax.Node) bool {
	for e.Is(syntax.RPipe) {
		e = e.Child(syntax.LHSField)
	}
	return e.Has(syntax.Call) && rPure[e.FuncName()]
}

// of returns what becomes of the value of a statement, and the function that it
// stands in.
func (h *host) of(s syntax.Node) (fate, syntax.Node) {
	if s.Language() == source.R {
		return h.ofR(s)
	}
	return h.ofPython(s)
}

func (h *host) ofPython(s syntax.Node) (fate, syntax.Node) {
	for n := range s.Ancestors() {
		switch {
		case n.Has(syntax.Class):
			return wanted, syntax.Node{}
		case n.Has(syntax.Function):
			if hasWord(n.FuncLabel(), timers) || isRefusal(s, n) {
				return wanted, n
			}
			return lost, n
		case n.Has(syntax.Try) && !isLookAmongWork(s):
			return wanted, n // whether it is there is what is asked
		case n.Has(syntax.With):
			if h.dag || expectsError(n) {
				return wanted, n
			}
		case n.Has(syntax.If):
			if isNever(n.Child(syntax.ConditionField)) {
				return wanted, n
			}
		}
	}
	switch {
	case isPasted(s.NextCode().Expression()), isExplained(s):
		return wanted, syntax.Node{}
	case !showsCells(h.f.Doc):
		if h.gallery && !continues(s) {
			return wanted, syntax.Node{}
		}
		return lost, syntax.Node{}
	case h.knitr || h.all || s.Parent().Has(syntax.CellRoot) && (!s.NextCode().OK() || h.f.Doc.Dialect == source.Light && endsParagraph(s)):
		return wanted, syntax.Node{}
	}
	return lost, syntax.Node{}
}

// isRefusal reports whether a function of Python does nothing but to name what nobody
// defines, so that it raises: abstract.
func isRefusal(s, fn syntax.Node) bool {
	e := s.Expression()
	if !e.Is(syntax.PyIdentifier) || fn.File().Binds(e.Text()) {
		return false
	}
	above := s.PrevSibling()
	return s.Parent().Parent() == fn && !s.NextCode().OK() && (!above.OK() || above.Expression().Docstring())
}

// isLookAmongWork reports whether a statement asks about an object with work to both of
// its sides, so that what it may raise is not what a try around it waits for.
func isLookAmongWork(s syntax.Node) bool {
	e := s.Expression()
	return e.Has(syntax.Call) && isLook(e, plainLooks) && s.PrevSibling().OK() && s.NextCode().OK()
}

// isPasted reports whether an expression is what a value looks like when it is
// shown: somebody pasted the output under the code for readers.
func isPasted(e syntax.Node) bool {
	return e.Is(syntax.PyString) && !isProseText(e) || e.Is(syntax.PyConcatenatedString, syntax.PyDictionary, syntax.PyList, syntax.PySet, syntax.PyInteger, syntax.PyFloat)
}

// isProseText reports whether a text of Python is written for people, as the texts that an
// exported notebook keeps between its code are: a heading or a sentence, and no output.
func isProseText(e syntax.Node) bool {
	text := strings.Trim(e.Text(), "\"' \n")
	if strings.ContainsAny(text, "=[]{}|") {
		return false
	}
	first, rest, _ := strings.Cut(text, " ")
	return strings.HasPrefix(first, "#") || len(first) > 1 && isUpper(first[0]) && strings.IndexFunc(first[1:], unicode.IsLower) == 0 && strings.Contains(rest, " ")
}

// galleryRuler is how sphinx-gallery parts the blocks of an example, whose last
// values it shows.
var galleryRuler = []byte("\n####################")

// continues reports whether a statement is followed by another one of its block
// of sphinx-gallery's.
func continues(s syntax.Node) bool {
	s = s.NextSibling()
	return s.OK() && !bytes.HasPrefix(s.Bytes(), galleryRuler[1:])
}

// endsParagraph reports whether an empty line follows a statement: where no mark opened a cell,
// jupytext's light format cuts there.
func endsParagraph(s syntax.Node) bool {
	next := s.NextSibling()
	return next.OK() && bytes.Count(s.File().Doc.Code[s.Stop():next.Start()], []byte("\n")) > 1
}

// expectsError reports whether a with statement of Python is there for what its
// body raises.
func expectsError(with syntax.Node) bool {
	for c := range with.Children() {
		if c.Is(syntax.PyWithClause) && hasWord(c.Text(), expectations) {
			return true
		}
	}
	return false
}

// isNever reports whether a condition is switched off by hand, which is another
// rule's to tell.
func isNever(condition syntax.Node) bool {
	truth, ok := syntax.Truth(condition)
	return ok && !truth
}

var (
	// timers are words in the names of functions that measure what they call.
	timers = syntax.Names("time timeit bench benchmark mem peakmem track warmup warm profile")
	// expectations are words of context managers that wait for an error.
	expectations = syntax.Names("raises raise raisesregex warns suppress assert asserts error exception")
)
