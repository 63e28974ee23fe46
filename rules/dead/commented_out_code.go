package dead

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"
	"path"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed commented_out_code.md
var commentedOutCodePage string

var commentedOutCode = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"code":   analyzer.Everywhere(analyzer.Warning),
		"toggle": analyzer.Everywhere(analyzer.Note),
		spare:    analyzer.Everywhere(analyzer.Note),
		"unsure": onRequest(analyzer.Note),
	},
	Rank:    analyzer.Dead,
	Ranks:   map[string]analyzer.Rank{"toggle": analyzer.Harms, spare: analyzer.Rest},
	Least:   40,
	Leasts:  map[source.Language]int{source.Python: 60}, // of 25 entries with fewer lines five could wait, of R's of 25 none
	Many:    "blocks of commented-out code",
	Since:   "0.1",
	Page:    commentedOutCodePage,
	Aliases: []string{"ruff=ERA001", "lintr=commented_code_linter", "sonar:S125"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "commented_out_code",
			Doc:      analyzer.Title(commentedOutCodePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, comment.Analyzer},
			Run:      runCommentedOutCode,
		}
	},
}

// spare is the category of code that waits to be switched on and changes no result as it
// stands: words offer it, or it only prints, or is the other value of a flag, or it made a file
// that the document reads.
const spare = "spare"

// worksOnNothing reports whether code only prints or sets a flag, which is a parameter
// as it stands.
func worksOnNothing(d comment.Dead) bool {
	for _, s := range d.Statements {
		e := s.Expression()
		switch {
		case e.Has(syntax.Assignment) && e.Target().Has(syntax.Identifier) && e.Value().IsTruth():
		case e.Has(syntax.Call) && (e.Callee() == "print" || e.Language() == source.R && e.Callee() == "cat"), e.Is(syntax.PyPrintStatement):
		default:
			return false
		}
	}
	return len(d.Statements) > 0 && d.Shell == 0
}

// onlyInstalls reports whether code does nothing but install packages, and say which.
func onlyInstalls(f *syntax.File, d comment.Dead) bool {
	if len(d.Statements) == 0 && d.Shell > 0 {
		lines := bytes.Split(f.Doc.Code[d.Span.Start:d.Span.End], []byte("\n"))
		return !slices.ContainsFunc(lines, func(line []byte) bool { return !shellInstall.Match(line) })
	}
	some := false
	for _, s := range d.Statements {
		switch {
		case isInstall(s):
			some = true
		case !s.Expression().Has(syntax.Assignment):
			return false
		}
	}
	return some && d.Shell == 0
}

// savesData reports whether code does nothing but keep values in files of data, or a picture of what live code
// makes for nothing else: nothing hangs on it here, and another document may read the file.
func savesData(f *syntax.File, d comment.Dead) bool {
	for _, s := range d.Statements {
		e := s.Expression()
		if e.Is(syntax.RPipe) {
			e = e.Child(syntax.RHSField)
		}
		name := e.FuncName()
		if !e.Has(syntax.Call) || !isKeeper(name) || onScreen.MatchString(e.Callee()) || draws.MatchString(name) && !isOnlyUse(f, e) {
			return false
		}
	}
	return len(d.Statements) > 0 && d.Shell == 0
}

// isOnlyUse reports whether a call is given a variable of live code that nothing there reads, but to show it.
func isOnlyUse(f *syntax.File, call syntax.Node) bool {
	for arg := range call.Args() {
		if !arg.Value.Has(syntax.Identifier) || !f.Binds(arg.Value.Text()) {
			continue
		}
		reads := 0
		for n := range f.Named(arg.Value.Text()) {
			if p := n.Parent(); (!p.Has(syntax.Assignment) || p.Target() != n) && !n.IsStatement() {
				reads++
			}
		}
		if reads == 0 {
			return true
		}
	}
	return false
}

// isOnlyKeeper reports whether live code has each value that switched-off code keeps in a file, and keeps none of them by
// a call of the same name in the same place, nor anything right above or below.
func isOnlyKeeper(f *syntax.File, d comment.Dead, live func() *keepers) bool {
	code := f.Doc.Code
	below := len(code) - len(bytes.TrimLeft(code[d.Span.End:], " \t\r\n"))
	above := len(bytes.TrimRight(code[:d.Span.Start], " \t\r\n"))
	if live().starts[below] && bytes.Count(code[d.Span.End:below], []byte("\n")) < 2 || live().stops[above] && bytes.Count(code[above:d.Span.Start], []byte("\n")) < 2 {
		return false
	}
	for _, s := range d.Statements {
		call, value := s.Expression(), syntax.Node{}
		if call.Is(syntax.RPipe) {
			call, value = call.Child(syntax.RHSField), call.Child(syntax.LHSField)
		} else if value = call.Child(syntax.FunctionField).Child(syntax.ObjectField); !f.Binds(value.Text()) {
			if value = call.Arg("", 0); value.Has(syntax.String) {
				value = call.Arg("plot", 1)
			}
		}
		if !bindsAny(f, value) {
			return false
		}
		if place := placeOf(call); place != "" && live().places[call.FuncName()+"\x00"+place] {
			return false
		}
	}
	return true
}

// isKeeper reports whether calls of a name keep something in a file.
func isKeeper(name string) bool { return name == "ggsave" || writes.MatchString(name) }

// keepers are the calls of live code that keep something in a file.
type keepers struct {
	places        map[string]bool // their names and where they keep it
	starts, stops map[int]bool    // offsets of their statements
}

func keepersOf(f *syntax.File) *keepers {
	k := &keepers{make(map[string]bool), make(map[int]bool), make(map[int]bool)}
	for call := range f.Nodes(syntax.Call) {
		if name := call.FuncName(); isKeeper(name) {
			k.places[name+"\x00"+placeOf(call)] = true
			k.starts[call.Statement().Start()], k.stops[call.Statement().Stop()] = true, true
		}
	}
	return k
}

// bindsAny reports whether a document binds one of the names of a value.
func bindsAny(f *syntax.File, value syntax.Node) bool {
	for n := range value.Subtree() {
		if n.Has(syntax.Identifier) && n.Field() != syntax.AttributeField && f.Binds(n.Text()) {
			return true
		}
	}
	return false
}

// placeOf is where a call keeps a value: its file in whatever folder, or what it writes to.
func placeOf(call syntax.Node) string {
	on := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
	if call.FuncName() == "write" && on.OK() {
		return on.Text()
	}
	for n := range call.Nodes(syntax.String) {
		if text, ok := n.Literal(); ok && fileOf(text) != "" {
			return fileOf(text)
		}
	}
	if on.OK() && !call.Arg("", 1).OK() {
		return call.Arg("", 0).Text()
	}
	return call.Arg("file", 1).Text()
}

// onScreen matches what writes to nothing but a console or a page.
var onScreen = lazyregexp.New(`^(?:tqdm|sys\.std(?:out|err)|st|click)\.`)

// draws matches the names of calls that keep a picture.
var draws = lazyregexp.New(`(?i)fig|plot|image|kable|png|pdf|html|gg`)

// fetches reports whether code gets files or unpacks them: that is done once, and says where the data are from.
func fetches(d comment.Dead) bool {
	return d.Shell == 0 && slices.ContainsFunc(d.Statements, func(s syntax.Node) bool {
		for call := range s.Nodes(syntax.Call) {
			if fetching[call.FuncName()] {
				return true
			}
		}
		return false
	})
}

var fetching = syntax.Names("download.file download curl_download drive_download urlretrieve unzip untar extractall gunzip")

// shellInstall matches a line that has a shell install a package.
var shellInstall = lazyregexp.New(`^[ \t#!%]*(?:python3? -m )?(?:pip3?|conda|mamba|apt(?:-get)?) install\b`)

// isInstall reports whether a statement is a call that installs packages, or does so where they are
// wanting.
func isInstall(s syntax.Node) bool {
	if s = s.Expression(); s.Has(syntax.If) {
		for n := range s.Subtree() {
			if n.Has(syntax.Call) && strings.HasPrefix(n.FuncName(), "install.") {
				return true
			}
		}
	}
	if s.FuncName() == "source" {
		from, _ := s.Arg("file", 0).Literal()
		return strings.HasSuffix(from, "/biocLite.R")
	}
	return s.Has(syntax.Call) && (strings.HasPrefix(s.FuncName(), "install") || s.FuncName() == "biocLite")
}

// heapOf returns where a document keeps what is left over: the offset of a heading that says so,
// below which nothing works.
func heapOf(f *syntax.File) int {
	end := 0
	for i := range f.Doc.Cells {
		for s := range f.CellRoot(&f.Doc.Cells[i]).Statements() {
			if !s.Has(syntax.Comment) {
				end = s.Stop()
			}
		}
	}
	if at := heap.FindIndex(f.Doc.Code[end:]); at != nil {
		return end + at[0]
	}
	return len(f.Doc.Code)
}

// heap matches a heading in a comment, by its ruler, of what is left over.
var heap = lazyregexp.New(`(?im)^#[#=*_ -]{4,}\n#+ *(?:\w+ )?` + leftOver + `.{0,30}$|^#+ *(?:\w+ )?` + leftOver + `.*(?:[#=*-]{4}|\n#[#=*_ -]{4,}$)`)

const leftOver = `(?:notes?|trash|junk|scraps?|graveyard|leftovers?|old|unused|archived?|deprecated|attic)\b`

// maxMessage is how much room a description has beside the advice.
const maxMessage = 78

func runCommentedOutCode(pass *analysis.Pass) (any, error) {
	start, f, dead, blocks := syntax.CodePos(pass), syntax.Of(pass), comment.Of(pass).Dead, comment.Of(pass).Blocks
	if len(dead) == 0 {
		return nil, nil
	}
	leftovers, once, wanted := heapOf(f), onceOf(f, dead), newNeeds(pass, f)
	live := sync.OnceValue(func() *keepers { return keepersOf(f) })
	for i, d := range dead {
		said := wordsBeside(f, blocks, d)
		if isLiveElsewhere(f, d) || isToTry(f, d) || isInstruction(f, d) || isColumnHead(f, d) || isFormula(f, d) || isFromR(d) || isSpelledOut(f, d) || isLegend(f, d, said) || slices.ContainsFunc(said, stays.Match) {
			continue
		}
		category, advice, installs, saves := "code", "remove it", onlyInstalls(f, d), savesData(f, d)
		switch {
		case d.Toggle && worksOnNothing(d), installs, !d.Offered && !once[i] && saves:
			category = spare
		case fetches(d):
			category, advice = spare, "give it a script of its own"
		case d.Offered:
			category, advice = spare, "remove it or make it a parameter"
		case once[i]:
			category, advice = spare, "give it a script of its own"
		case d.Span.Start >= leftovers:
			category = spare
		case d.Toggle:
			category, advice = "toggle", "remove it or make it a parameter"
		case !d.Sure:
			category = "unsure"
		}
		switch {
		case installs:
			advice = "declare it for the project"
		case once[i] && saves && isOnlyKeeper(f, d, live):
			advice = "bring it back, or say how its file is made"
		case once[i] && saves:
			advice = "remove it"
		case category == spare && saves && isOnlyKeeper(f, d, live):
			advice = "bring it back, or remove it if nothing reads its file"
		case advice != "remove it" && (isBehindEnd(f, d) || isStep(d) || isTrial(f, d) || onlyAttaches(d)) || once[i] && d.Lines == 1:
			advice = "remove it"
		}
		data := facts(d)
		lacking := ""
		if !isBehindEnd(f, d) {
			lacking = wanted.lacksOf(d, comment.Of(pass))
		}
		switch {
		case category != spare && slices.ContainsFunc(said, keeps.Match): // spare code is spoken of by its nature
			data["kept"] = true
		case wanted.holdsSteps(d) && !isBehindEnd(f, d):
			data["kept"], advice = true, "bring it back, or remove its imports, too"
		case wanted.isWanted(d) && !isBehindEnd(f, d):
			data["kept"], advice = true, "bring it back, or remove what needs it"
		case lacking != "" && len(d.Statements) == 1:
			data["kept"], advice = true, "bring it back, or remove what needs it"
		case lacking != "":
			data["kept"], advice = true, fmt.Sprintf("bring `%s` back, or remove what needs it", analyzer.Clip(lacking, 16))
		case isMember(f, d):
			data["kept"] = true // one of what a list may hold
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: start + token.Pos(d.Span.Start), End: start + token.Pos(d.Span.End), Category: category,
			Message: fmt.Sprintf("commented-out code: %s: %s", describe(d, maxMessage-len(advice)), advice),
		}, data)
	}
	return nil, nil
}

// onlyAttaches reports whether code does nothing but to import or attach packages.
func onlyAttaches(d comment.Dead) bool {
	return len(d.Statements) > 0 && !slices.ContainsFunc(d.Statements, func(s syntax.Node) bool {
		return !s.Has(syntax.Import) && !comment.Attaches(s.Expression())
	})
}

// isBehindEnd reports whether code stands where nothing runs: right behind a return or what raises an error, in their block.
func isBehindEnd(f *syntax.File, d comment.Dead) bool {
	at := f.At(d.Span)
	above := at.Statement().PrevCode()
	return above.Has(syntax.Return|syntax.Raise) && at.Column() == above.Column()
}

// isStep reports whether code is one step alone that is no script and no setting: it writes a value
// to a file, or works on with the one that it gives a name.
func isStep(d comment.Dead) bool {
	if len(d.Statements) != 1 {
		return false
	}
	e := d.Statements[0].Expression()
	if e.Has(syntax.Assignment) {
		return e.Target().Has(syntax.Identifier) && e.Value().Mentions(e.Target().Text())
	}
	return e.Has(syntax.Call) && writes.MatchString(e.FuncName())
}

// isTrial reports whether code only gives the parameters of the function right below it values, to
// try its body with.
func isTrial(f *syntax.File, d comment.Dead) bool {
	for fn := range f.Nodes(syntax.Function) {
		if fn.Start() < d.Span.End {
			continue
		}
		for _, s := range d.Statements {
			if e := s.Expression(); !e.Has(syntax.Assignment) || !fn.Child(syntax.ParametersField).Mentions(e.Target().Text()) {
				return false
			}
		}
		return len(d.Statements) > 0 && source.OnlyComments(f.Doc.Code[d.Span.End:fn.Statement().Start()])
	}
	return false
}

// isLiveElsewhere reports whether code stands in a cell that jupytext comments out in a script, as
// its tag says: in the notebook beside it the cell runs.
func isLiveElsewhere(f *syntax.File, d comment.Dead) bool {
	return f.Doc.Format == source.Script && slices.Contains(f.Doc.CellAt(d.Span.Start).Tags, "active-ipynb")
}

// isInstruction reports whether code is all that stands in a chunk which is not run: it tells
// the reader what to type.
func isInstruction(f *syntax.File, d comment.Dead) bool {
	if len(d.Statements) == 1 && strings.HasPrefix(d.Statements[0].Expression().Callee(), "renv::") {
		return true // how to set the project up
	}
	if len(d.Statements) == 1 && runsItself(f, d.Statements[0].Expression()) {
		return true
	}
	cell := f.Doc.CellAt(d.Span.Start)
	return cell.NotRun && !f.CellRoot(cell).FirstStatement().OK()
}

// runsItself reports whether a call of R runs the document that it stands in, by its path: how it is run.
func runsItself(f *syntax.File, call syntax.Node) bool {
	of, ok := call.Arg("file", 0).Literal()
	return ok && call.Is(syntax.RCall) && call.FuncName() == "source" && f.Doc.PathIs(func(name string) bool { return path.Base(of) == path.Base(name) })
}

// isColumnHead reports whether a comment right below a statement of R begins what that showed: the name that R gives to the
// column of a table that it makes of a call is the call. What makes no table does not show its call.
func isColumnHead(f *syntax.File, d comment.Dead) bool {
	if d.Lines != 1 || len(d.Statements) != 1 {
		return false
	}
	call, above := d.Statements[0].Expression(), f.At(d.Span).Statement().PrevCode()
	return call.Is(syntax.RCall) && above.Is(syntax.RCall) && columned[above.FuncName()] && isUnnamedIn(above, call) &&
		bytes.Count(f.Doc.Code[above.Stop():d.Span.Start], []byte("\n")) == 1
}

// isUnnamedIn reports whether a call is given another one without a name, which then is that of the column.
func isUnnamedIn(call, column syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Name == "" && bytes.Equal(arg.Value.Bytes(), column.Bytes()) {
			return true
		}
	}
	return false
}

// columned are functions of R that make a table with columns called as what they are made of.
var columned = syntax.Names("data.frame as.data.frame tibble as_tibble data.table as.data.table summarise summarize mutate transmute count")

// isFormula reports whether an assignment in a comment of Python says what the statement below it builds, in words of
// its own: the name that it sets and one that it reads are texts that a call is given there, as of a node of a graph, or that
// sets the same name to what is put together of names that nothing has.
func isFormula(f *syntax.File, d comment.Dead) bool {
	if d.Lines != 1 || len(d.Statements) == 0 {
		return false
	}
	rest := f.Doc.Code[d.Span.End:]
	next := d.Span.End + len(rest) - len(bytes.TrimLeft(rest, " \t\r\n"))
	set, below := d.Statements[0].Expression(), f.At(source.Span{Start: next, End: min(next+1, len(f.Doc.Code))}).Statement()
	if set.Is(syntax.RCall) {
		return isGeneral(set, below)
	}
	if set.Language() != source.Python {
		return false
	}
	name := set.Target().Base()
	if !set.Has(syntax.Assignment) || !name.Has(syntax.Identifier) {
		return false
	}
	if has(below, syntax.Block) {
		return false
	}
	sets, reads := false, false
	for n := range below.Nodes(syntax.String) {
		if text, _ := n.Literal(); text != "" && isGiven(n) {
			sets, reads = sets || text == name.Text(), reads || set.Value().Mentions(text)
		}
	}
	if sets && reads {
		return true
	}
	e := below.Expression()
	if !e.Has(syntax.Assignment) || e.Target().Text() != name.Text() {
		return false
	}
	return e.Value().Is(syntax.PyString) && bytes.Contains(e.Value().Bytes(), name.Bytes()) || isMadeUp(f, set.Value())
}

// isGiven reports whether a value of Python is an argument of a call, or an element of a list or tuple that is one.
func isGiven(n syntax.Node) bool {
	for n = n.Parent(); n.Is(syntax.PyList, syntax.PyTuple, syntax.PyKeywordArgument); {
		n = n.Parent()
	}
	return n.Is(syntax.PyArgumentList)
}

// isMember reports whether code is switched off within a list or a dictionary of Python, where what is left of it is live.
func isMember(f *syntax.File, d comment.Dead) bool {
	for n := f.At(d.Span); n.OK() && !n.Has(syntax.Function|syntax.Call|syntax.CellRoot); n = n.Parent() {
		if n.Is(syntax.PyList, syntax.PyDictionary, syntax.PyTuple, syntax.PySet) {
			return n.Stop() > d.Span.End
		}
	}
	return false
}

// isGeneral reports whether a call of R is given a letter and a number, and the statement below calls the same function of
// something else: log2(x + 1) above what takes log2(counts + 1).
func isGeneral(call, below syntax.Node) bool {
	arg := call.Arg("", 0)
	if !arg.Is(syntax.RBinaryOperator) {
		return false
	}
	letters := 0
	for n := range arg.Subtree() {
		if !n.Is(syntax.RIdentifier) {
			continue
		}
		if letters++; len(n.Text()) > 1 || below.Mentions(n.Text()) {
			return false
		}
	}
	if letters == 0 {
		return false // 1:10
	}
	for other := range below.Nodes(syntax.Call) {
		if other.FuncName() == call.FuncName() {
			return true
		}
	}
	return false
}

// isMadeUp reports whether a list or tuple is put together of names alone that the document does not have.
func isMadeUp(f *syntax.File, value syntax.Node) bool {
	if !value.Is(syntax.PyList, syntax.PyTuple) {
		return false
	}
	names := 0
	for n := range value.Subtree() {
		switch {
		case n.Has(syntax.Identifier):
			if names++; f.Binds(n.Text()) {
				return false
			}
		case !n.Is(syntax.PyList, syntax.PyTuple, syntax.Token):
			return false
		}
	}
	return names > 1
}

// isToTry reports whether code stands in a cell that is left to the reader to fill in, as what
// to try the answer with: there is a blank in it, and nothing that works.
func isToTry(f *syntax.File, d comment.Dead) bool {
	cell := f.Doc.CellAt(d.Span.Start)
	if f.Doc.Format != source.Notebook {
		return false
	}
	for s := range f.CellRoot(cell).Statements() {
		if !s.Has(syntax.Function|syntax.Class) || has(s, syntax.Call) {
			return false
		}
	}
	return toFill.Match(f.Doc.Code[cell.Span.Start:cell.Span.End])
}

// toFill matches what stands where the reader is to write.
var toFill = lazyregexp.New(`(?i)#.*\byour (?:own )?(?:code|solution|answer)\b`)

// facts tells of dead code how many lines it has, and whether they are alike: a list of things
// to choose from, most of them of one form or for one name, or of calls to run one of, or all
// values of one name.
func facts(d comment.Dead) map[string]any {
	data := map[string]any{"lines": d.Lines}
	shapes, names, calls, most, values := make(map[string]int), make(map[string]int), 0, 0, 0
	for _, s := range d.Statements {
		shape, name := shapeOf(s), s.Expression().Target().Text()
		shapes[shape]++
		most = max(most, shapes[shape])
		if s.Expression().Has(syntax.Assignment) {
			names[name]++
			most = max(most, names[name])
			if !s.Expression().Value().Mentions(name) {
				values++
			}
		}
		if s.Expression().Has(syntax.Call) {
			calls++
		}
	}
	again := true // each form comes often
	for _, n := range shapes {
		again = again && n >= often
	}
	if n := len(d.Statements); n >= listed && (again || len(shapes) <= fewShapes || most*4 >= n*3) || n > 1 && (calls*10 >= n*9 || len(names) == 1 && values == n) {
		data["alike"] = true
	}
	return data
}

// listed is how many statements make a list of things to choose from, and fewShapes how
// many forms they have at most where none is that of three in four, nor each comes often.
const listed, fewShapes, often = 8, 2, 3

// shapeOf is the same for statements that differ in names, texts and numbers alone, and in how
// many of them a list holds.
func shapeOf(n syntax.Node) string {
	if n.Is(syntax.PyList, syntax.PyTuple, syntax.PySet) || !n.FirstChild().OK() {
		return "."
	}
	shape := []byte{byte(n.Kind()), byte(n.Kind() >> 8)}
	for c := range n.Children() {
		shape = append(shape, shapeOf(c)...)
	}
	return string(append(shape, ')'))
}
