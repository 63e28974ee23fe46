package production

import (
	_ "embed"
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed working_directory.md
var workingDirectoryPage string

// anchored is the category of moves to a place that is the same for everybody
// or that comes from outside.
const anchored = "anchored"

// The categories of moves that harm less: to the folder of the script that an editor shows, and
// those that a script makes once from where it is started, of Python also to a place that a name
// holds.
const (
	editor = "editor"
	given  = "given"
)

var workingDirectory = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":       {Explore: analyzer.Note, Production: analyzer.Warning},
		editor:   {Explore: analyzer.Note, Production: analyzer.Warning},
		given:    {Explore: analyzer.Note, Production: analyzer.Warning},
		picked:   {Explore: analyzer.Note, Production: analyzer.Note},
		anchored: {Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
	},
	Rank:    analyzer.Machine,
	Ranks:   map[string]analyzer.Rank{editor: analyzer.Rest, picked: analyzer.Rest, given: analyzer.Rest},
	Many:    "changes of the working directory",
	Since:   "0.1",
	Page:    workingDirectoryPage,
	Aliases: []string{"lintr=undesirable_function_linter(setwd)"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "working_directory",
			Doc:      analyzer.Title(workingDirectoryPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runWorkingDirectory,
		}
	},
}

func runWorkingDirectory(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	moves := movesOf(f)
	returns := slices.DeleteFunc(slices.Clone(moves), func(m move) bool { return !m.returns || !m.to.OK() || m.up })
	start := syntax.CodePos(pass)
	for _, m := range moves {
		if m.returns || m.isRestored(returns) {
			continue
		}
		category := ""
		switch {
		case isAnchored(m.to):
			category = anchored
		case isOpen(m.to):
			category = editor
		case isPicked(m, moves), m.to.OK() && (isInvited(m.to, toSet) || isForMachine(m.to)), m.isToFill(), m.to.OK() && isUsers(m.to), isSetByUsers(m.to):
			category = picked
		case isNeeded(m.to), m.to.OK() && (m.to.Language() == source.Python || m.to.Has(syntax.String) || isTexts(m.to)) && !isAbsolute(m.to) && !m.goesDeeper(moves), isWhereItIs(m.to), m.isToNamedPlace(moves), m.onlyStartsPrograms(), m.climbs():
			category = given
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: start + token.Pos(m.at.Start), End: start + token.Pos(m.at.End), Category: category,
			Message: fmt.Sprintf("`%s` moves the whole session: build paths from the project's folder", m.name),
		}, m.facts())
	}
	return nil, nil
}

// move is one change of the working directory.
type move struct {
	at      source.Span
	name    string      // as a message calls it
	magic   string      // the magic that says so, as a whole, or empty
	scope   syntax.Node // the function or class that it is in, or no node
	to      syntax.Node // where it goes; no node where a magic says so
	up      bool        // to the folder above, wherever that is
	returns bool        // it goes back to where an earlier one came from
}

// isToNamedPlace reports whether a move is to a place that a name holds, or of Python one that code makes up, as what starts
// other programs does; where that is a place on one disk, absolute_path says so, of R this rule too. Of ten such of Python
// that were read at the top of a list nine could wait.
func (m move) isToNamedPlace(moves []move) bool {
	switch text, _ := m.to.Literal(); {
	case !m.to.OK() || text != "":
		return false
	case m.to.Language() == source.R:
		return (m.to.Is(syntax.RIdentifier, syntax.RExtractOperator) || m.isToOwnPlace()) && !isAbsolute(m.to)
	}
	return m.to.Is(syntax.PyIdentifier, syntax.PyAttribute) || !m.goesDeeper(moves)
}

// climbs reports whether a move goes up where, and as long as, a condition on where the session is asks for it: it finds a
// folder, wherever it was started.
func (m move) climbs() bool {
	if !m.up || !m.to.OK() {
		return false
	}
	for p := range m.to.Ancestors() {
		if condition := p.Child(syntax.ConditionField); condition.Mentions("getcwd") || condition.Mentions("getwd") {
			return true
		}
	}
	return false
}

// isTexts reports whether R puts a path together of texts alone that leads on from where the session is: file.path("runs", "low").
func isTexts(to syntax.Node) bool {
	if to.FuncName() != "file.path" && to.FuncName() != "paste0" {
		return false
	}
	first := true
	for arg := range to.Args() {
		if first && arg.Value.FuncName() == "getwd" {
			first = false
			continue // file.path(getwd(), "runs"), paste0(getwd(), "/runs")
		}
		if !arg.Value.Has(syntax.String) || first && isAbsolute(arg.Value) {
			return false
		}
		first = false
	}
	return true
}

// isNeeded reports whether a comment right above a move says that it has to be made.
func isNeeded(to syntax.Node) bool {
	for above := to.Statement().PrevSibling(); above.Has(syntax.Comment); above = above.PrevSibling() {
		if text := above.Bytes(); hasToMove.Match(text) && !needNot.Match(text) {
			return true
		}
	}
	return false
}

// hasToMove matches how it says so, needNot how it says the opposite.
var (
	hasToMove = lazyregexp.New(`(?i)\b(?:working directory|setwd|chdir)\b.*\b(?:necessary|needed|required|must)\b`)
	needNot   = lazyregexp.New(`(?i)\bmust (?:not|never)\b|(?:\b(?:not|never|no longer)|n['’]t) (?:\w+ )?(?:necessary|needed|required)\b`)
)

// isToOwnPlace reports whether a function of the project finds where a move of R goes: setwd(find_root()). That is one which
// the document defines, or no package has: selectDirectory() asks whoever sits there.
func (m move) isToOwnPlace() bool {
	name := m.to.FuncName()
	if !m.to.Is(syntax.RCall) || !m.to.Child(syntax.FunctionField).Is(syntax.RIdentifier) || strings.ContainsRune(name, '.') || onPaths[name] {
		return false
	}
	for range m.to.Args() {
		return false
	}
	if m.to.File().Binds(name) {
		return true
	}
	published, _ := rpackage.Anywhere(name)
	return !published
}

// onPaths are functions of R without arguments that tell where the session is.
var onPaths = syntax.Names("getwd tempdir")

// onlyStartsPrograms reports whether what follows a move in its block, and is something, does nothing but start programs.
func (m move) onlyStartsPrograms() bool {
	starts := 0
	for s := m.to.Statement().NextCode(); s.OK(); s = s.NextCode() {
		call := s.Expression()
		if call.Has(syntax.Assignment) {
			call = call.Value()
		}
		if top, _, _ := strings.Cut(call.Callee(), "."); !call.Is(syntax.PyCall) || top != "subprocess" && call.Callee() != "os.system" {
			return false
		}
		starts++
	}
	return starts > 0
}

// isWhereItIs reports whether a move is made only where somebody sits at the console, or the folder that it goes to is there:
// elsewhere the script goes on without it.
func isWhereItIs(to syntax.Node) bool {
	branch := to.Within(syntax.If | syntax.Function)
	asked := branch.Child(syntax.ConditionField)
	if !branch.Has(syntax.If) || !branch.Child(syntax.ConsequenceField).Covers(to) || denied.Match(asked.Bytes()) {
		return false
	}
	return atConsole.Match(asked.Bytes()) || whereItIs.Match(asked.Bytes()) && namesPlace(asked, to)
}

// namesPlace reports whether a condition has a variable of where a move goes, or a text that leads to it.
func namesPlace(asked, to syntax.Node) bool {
	place, _ := to.Literal()
	for n := range asked.Subtree() {
		if text, _ := n.Literal(); n.Has(syntax.Identifier) && to.Mentions(n.Text()) || text != "" && strings.HasPrefix(place, text) {
			return true
		}
	}
	return false
}

var (
	// denied matches what asks for the opposite.
	denied = lazyregexp.New(`!|\bnot\b`)
	// atConsole matches what asks for somebody at the console, whereItIs what asks for a folder.
	atConsole = lazyregexp.New(`\binteractive\(`)
	whereItIs = lazyregexp.New(`\b(?:dir\.exists|dir_exists|file\.exists|isdir|path\.exists|is_dir)\(|\.exists\(\)`)
)

// isAbsolute reports whether a text, or what a variable holds, names a place from the root of a
// disk.
var isAbsolute = syntax.KeepByText(func(n syntax.Node) bool {
	if text, _ := n.Literal(); text != "" {
		return isFromRoot(text)
	}
	for name := range n.Subtree() {
		for value := range valuesOf(name) {
			if text, _ := value.Literal(); text != "" && isFromRoot(text) {
				return true
			}
		}
	}
	return false
})

func isFromRoot(path string) bool {
	return strings.ContainsAny(path[:1], `/\~`) || strings.IndexByte(path, ':') == 1
}

// facts are what moves, wherever it does so: they are mended together; and the folder that it
// goes to, where it is somebody's own.
func (m move) facts() map[string]any {
	facts := map[string]any{"names": []string{m.by()}}
	text := m.target()
	if value := lastValue(m.to); value.OK() {
		text, _ = value.Literal()
	}
	if ownerOf(text) == personal {
		facts["places"] = []string{folderOf(text)}
	}
	return facts
}

// lastValue returns what a document gives a name last, or no node.
var lastValue = syntax.KeepByText(func(name syntax.Node) (last syntax.Node) {
	for value := range valuesOf(name) {
		last = value
	}
	return last
})

// goesDeeper reports whether a move goes on from where the session is, each time that its
// function is called or its cell runs, and none goes up again.
func (m move) goesDeeper(moves []move) bool {
	if !m.scope.OK() && !m.to.File().Doc.HasCells() {
		return false
	}
	for _, l := range moves {
		if l.up && l.scope == m.scope && l.at.Start > m.at.Start {
			return false
		}
	}
	if text, _ := m.to.Literal(); text != "" || m.to.Mentions("getcwd") {
		return true
	}
	for name := range m.to.Subtree() {
		if isRemembered(name) {
			return true
		}
	}
	return false
}

// isRestored reports whether one of the returns that follow, or that R makes when the function
// ends, goes back to what was remembered before this one.
func (m move) isRestored(returns []move) bool {
	for _, l := range slices.Backward(returns) { // the last one follows most
		if l.scope != m.scope {
			continue
		}
		alike := l.to.Language() == m.to.Language() || !m.to.OK() && l.to.Start() < m.at.Start // %cd figures, %cd $old
		if alike && (l.at.Start > m.at.Start || l.isAtExit()) {
			return true
		}
	}
	return false
}

// isAtExit reports whether R moves when the function ends: on.exit(setwd(old)).
func (m move) isAtExit() bool {
	for n := range m.to.Ancestors() {
		if n.Is(syntax.RCall) && n.FuncName() == "on.exit" {
			return true
		}
	}
	return false
}

// asksEditor is how R asks RStudio for the script that it shows; glue() has it in a text.
var asksEditor = lazyregexp.New(`\b(?:getActiveDocumentContext|getSourceEditorContext)\(`)

// isOpen reports whether a place is where the script lies that RStudio shows, perhaps by a
// variable.
var isOpen = syntax.KeepByText(func(to syntax.Node) bool {
	if asksEditor.Match(to.Bytes()) {
		return true
	}
	for name := range to.Subtree() {
		for value := range valuesOf(name) {
			if asksEditor.Match(value.Bytes()) {
				return true
			}
		}
	}
	return false
})

// isPicked reports whether a move is one of several, of which a condition on a text as who
// is at work chooses.
func isPicked(m move, moves []move) bool {
	branch := branchOf(m.to)
	return branch.OK() && compares(branch.Child(syntax.ConditionField)) &&
		slices.ContainsFunc(moves, func(other move) bool { return other.at != m.at && branchOf(other.to).OK() })
}

// by returns the function or the magic that moves: where a project has many, they are mended
// together.
func (m move) by() string {
	name, _, _ := strings.Cut(m.name, "(")
	name, _, _ = strings.Cut(name, " ")
	return name
}

// isBlank reports whether a move waits to be filled in: setwd(""), setwd("..."), setwd("INSERT
// PATH HERE").
func (m move) isBlank() bool {
	text, ok := m.to.Literal()
	return ok && (text == "" || text == "..." || text == "…" ||
		strings.Contains(text, " ") && !strings.ContainsAny(text, `/\`) && text == strings.ToUpper(text))
}

// isToFill reports whether a move goes to what stands for a place that the reader has: "xxx",
// "path/to/tides".
func (m move) isToFill() bool {
	text := m.target()
	return text != "" && (strings.Trim(strings.ToLower(text), "x") == "" || placeholder.MatchString(text))
}

// isSetByUsers reports whether a place is a name of what stands below a heading of what users put in.
var isSetByUsers = syntax.KeepByText(func(to syntax.Node) bool {
	for value := range valuesOf(to) {
		if isUsers(value) {
			return true
		}
	}
	return false
})

// isAnchored reports whether a move is to a place that does not depend on the machine.
var isAnchored = syntax.KeepByText(func(to syntax.Node) bool { return isAnchor(to, make(map[string]bool)) })

// stays reports whether a move goes to where the session is: setwd(getwd()).
func (m move) stays() bool {
	name := m.to.FuncName()
	return m.to.Has(syntax.Call) && (name == "getwd" || name == "getcwd")
}

// target returns the text of where a move goes, if it is written down.
func (m move) target() string {
	if m.to.OK() {
		text, _ := m.to.Literal()
		return text
	}
	_, text, _ := strings.Cut(m.magic, " ")
	return text
}

// movesOf returns the moves of a document, those of R, those of Python, then
// magics.
func movesOf(f *syntax.File) []move {
	var moves []move
	for n := range f.Named("setwd") {
		if call := calledBy(n); call.OK() && !f.Binds("setwd") && !inProcess(call) {
			moves = append(moves, moveOf(call, call.Arg("dir", 0), "setwd"))
		}
	}
	for n := range f.Named("chdir") {
		if call := calledBy(n); call.OK() && syntax.Resolve(call.Callee(), f.Imported()) == "os.chdir" {
			moves = append(moves, moveOf(call, call.Arg("path", 0), "os.chdir"))
		}
	}
	for _, m := range f.Doc.Masks {
		if m.Kind == source.LineMagic && m.Name == "cd" && !f.Doc.CellAt(m.Span.Start).NotRun {
			text := "%" + strings.TrimLeft(strings.Join(strings.Fields(f.Doc.Text(m.Span)), " "), "%")
			to := variableOf(f, text)
			moves = append(moves, move{at: m.Span, name: abbreviate(text), magic: text, to: to, returns: isRemembered(to)})
		}
	}
	moves = slices.DeleteFunc(moves, func(m move) bool { return m.target() == "." || m.target() == "./" || m.isBlank() || m.stays() }) // goes nowhere
	left := make(map[syntax.Node]bool)
	for i := range moves {
		m := &moves[i]
		m.up = m.target() == ".." || m.target() == "../"
		switch {
		case m.up && left[m.scope]:
			m.returns = true
		case m.target() == "-" && i > 0:
			m.returns, moves[i-1].returns = true, true
		}
		left[m.scope] = true
	}
	return moves
}

// variableOf returns where a document sets the variable that a magic goes to, or no node:
// %cd $root, %cd {root}.
func variableOf(f *syntax.File, magic string) syntax.Node {
	if _, rest, ok := strings.Cut(magic, " "); ok && strings.IndexAny(rest, "${") == 0 {
		for name := range f.Named(strings.Trim(rest, "${}")) {
			if a := name.Parent(); a.Has(syntax.Assignment) && a.Target() == name {
				return name
			}
		}
	}
	return syntax.Node{}
}

func moveOf(call, to syntax.Node, name string) move {
	m := move{at: call.Span(), to: to, name: short(call, name), scope: call.Within(syntax.Function)}
	if class := m.scope.Within(syntax.Class); class.OK() {
		m.scope = class // whose methods come back for each other
	}
	m.returns = isRemembered(to) || m.scope.Has(syntax.Class) && comesBack(m.scope)
	return m
}

// comesBack reports whether a class is a context manager.
func comesBack(class syntax.Node) bool {
	for method := range class.Named("__exit__") {
		if method.Parent().Is(syntax.PyFunctionDefinition) {
			return true
		}
	}
	return false
}

// inProcess reports whether a call of R is in a function that another process
// runs.
func inProcess(call syntax.Node) bool {
	for n := range call.Ancestors() {
		switch n.FuncName() {
		case "r", "r_bg", "r_safe", "clusterCall", "clusterEvalQ":
			return true
		}
	}
	return false
}
