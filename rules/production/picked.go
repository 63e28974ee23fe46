package production

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells paths of which somebody picks one: for their machine, or as words ask whoever runs the code.

// byDefault matches a name that holds what whoever runs the code may give instead.
var byDefault = lazyregexp.New(`(?i)^_?default_`)

// isPicked reports whether a path is what a name holds on one of several machines: it is set
// where a condition compares with a text, and elsewhere under a condition too, or line by
// line, for one machine after the other, or a comment asks whoever runs the code for their own.
func (p *pathUses) isPicked(n syntax.Node) bool {
	if isInvited(n, invitation) || isUsers(n) || isForMachine(n) {
		return true
	}
	at := n.Within(syntax.Assignment)
	if byDefault.MatchString(at.Target().Text()) {
		return true
	}
	if isAgain(at, syntax.Node.NextSibling) || isAgain(at, syntax.Node.PrevSibling) {
		return true
	}
	if isListed(n) {
		return true
	}
	if call := at.Parent().Within(syntax.Call); at.Parent().Is(syntax.RArgument) && call.FuncName() == "ifelse" {
		return compares(call.Arg("test", 0).Parent())
	}
	if p.isReplaced(at) {
		return true
	}
	branch := branchOf(at)
	if !branch.OK() || !at.Target().Has(syntax.Identifier) {
		return false
	}
	if isAtHand(at, branch) && isSetAbove(at) {
		return true
	}
	if !compares(branch.Child(syntax.ConditionField)) && !isAtHand(at, branch) {
		return false
	}
	for other := range assignedInBranch.Within(p.f.Root(), at.Target().Text()) {
		// What lies in one home or on one drive is there for one machine, whatever kind of data the condition asks for.
		if other != at.Target() && !leadsTo(other.Parent().Value(), rootOf(lead(n))) {
			return true
		}
	}
	return false
}

// leadsTo reports whether a text in what a name is given leads to a place.
func leadsTo(value syntax.Node, root string) bool {
	for n := range value.Subtree() {
		if n.Has(syntax.String) && rootOf(lead(n)) == root {
			return true
		}
	}
	return false
}

// assignedInBranch are names that are given a value under a condition.
var assignedInBranch = syntax.UsesThat(func(n syntax.Node) bool {
	a := n.Parent()
	return a.Has(syntax.Assignment) && a.Target() == n && branchOf(a).OK()
})

// isInvited reports whether a comment on the line of a node, or the one above it with no empty
// line between, asks whoever runs the code to put in what is theirs, in words of a pattern.
func isInvited(n syntax.Node, words *lazyregexp.Regexp) bool {
	code := n.File().Doc.Code
	end := n.Stop()
	if i := bytes.IndexByte(code[end:], '\n'); i >= 0 {
		end += i
	}
	if _, remark, _ := bytes.Cut(code[n.Stop():end], []byte("#")); len(remark) > 0 && words.Match(remark) {
		return true
	}
	lines := linesOf.Of(n.File())
	at, found := slices.BinarySearch(lines.starts, n.Stop())
	if !found {
		at--
	}
	if at == 0 {
		return false
	}
	for at = lines.ends[at-1]; at >= 0; at-- {
		line := bytes.TrimSpace(code[lines.starts[at]:lines.starts[at+1]])
		if !bytes.HasPrefix(line, []byte("#")) {
			break
		}
		if words.Match(line) {
			return true
		}
	}
	return false
}

// lines are the lines of a document.
type lines struct {
	starts []int // offsets
	ends   []int // for each line the last one up to it that is empty or a comment, or -1
}

var linesOf = syntax.Keep(func(f *syntax.File) *lines {
	l, last, at := &lines{}, -1, 0
	for line := range bytes.SplitSeq(f.Doc.Code, []byte("\n")) {
		if text := bytes.TrimSpace(line); len(text) == 0 || text[0] == '#' {
			last = len(l.starts)
		}
		l.starts, l.ends = append(l.starts, at), append(l.ends, last)
		at += len(line) + 1
	}
	return l
})

// isUsers reports whether a node stands below a comment, few lines above, that heads what users put in.
func isUsers(n syntax.Node) bool {
	code := n.File().Doc.Code[:n.Start()]
	for range headedLines {
		at := bytes.LastIndexByte(code, '\n')
		if at < 0 {
			return false
		}
		code = code[:at]
		if ofUsers.Match(code[bytes.LastIndexByte(code, '\n')+1:]) {
			return true
		}
	}
	return false
}

// headedLines is how many lines a heading speaks for.
const headedLines = 10

// ofUsers matches a heading of what users put in: "# ---- INPUT by USER ----", "## User settings", "# Modify this section as needed".
var ofUsers = lazyregexp.New(`(?i)^\s*#[^\pL\d]*(?:(?:inputs?|settings?|parameters?|variables?|paths?) (?:by|from|of|for) (?:the )?users?|users?[- ](?:(?:defined|specific|specified) )?(?:inputs?|settings?|parameters?|variables?|paths?|config\w*))\b[^\pL\d]*$|` +
	`^\s*#[^\pL\d]*(?:please )?(?:change|edit|adjust|adapt|modify|update) (?:this|these|the following) (?:section|block|part|paths?|lines?|values?|variables?|settings?)\b`)

// invitation matches what asks for one's own path, toSet what does and tells not only that the
// directory changes.
var (
	invitation = lazyregexp.New(`(?i)^[#' ]*(?:please )?(?:download and )?(?:change|replace|edit|adjust|adapt|modify|update|customi[sz]e|fill in)(?: (?:the|all|any|to|with|in|of|following|desired|actual|data|input|output|file|local|working|base|root|project|correct|own|new|name))* (?:this|these|it|here|paths?|folders?|director\w+|files?|filenames?|locations?|accordingly|your)\b|` +
		`\b(?:change|replace|edit|adjust|adapt|modify|update|set|put|insert|enter|fill|specify|point|provide)\b.*\byour?s?\b|\byour (?:own |local )*(?:path|folder|directory|machine|computer|location|drive)\b|` +
		`\b(?:change|edit|adjust|adapt|modify|update) as (?:needed|necessary|appropriate)\b|\bwhere you(?:'ve| have)? (?:have|saved?|stored?|put|downloaded?|keep)\b|` + toChange)
	toSet = lazyregexp.New(`(?i)\byour\b|\b(?:change|replace|edit|adjust|adapt|modify|update) (?:this|these|it|below|accordingly)\b|` + toChange)
)

// toChange also matches a remark that says nothing else, in the tongues that are common in code of science.
const toChange = `^\W*(?:change|edit|modify|adapt|cambiar|modificar|alterar|changer|modifier|anpassen)(?: me)?\W*$|\b(?:should|must|needs? to|ha(?:s|ve) to) be (?:changed|replaced|edited|adjusted|adapted|modified|updated)\b`

// isAgain reports whether the statement beside an assignment gives the same name another
// path that is somebody's own.
func isAgain(at syntax.Node, beside func(syntax.Node) syntax.Node) bool {
	if p := at.Parent(); p.Is(syntax.PyExpressionStatement) {
		at = p
	}
	other := beside(at)
	for other.Has(syntax.Comment) {
		other = beside(other)
	}
	a, b := at.Expression(), other.Expression()
	if !a.Has(syntax.Assignment) || !b.Has(syntax.Assignment) || a.Target().Text() != b.Target().Text() {
		return false
	}
	text, ok := b.Value().Literal()
	return ok && ownerOf(text) == personal
}

// isReplaced reports whether another path takes a path's place where it is not there:
// if (!dir.exists(path)) path <- "elsewhere".
func (p *pathUses) isReplaced(at syntax.Node) bool {
	if !at.Target().Has(syntax.Identifier) {
		return false
	}
	for other := range replacing.Within(p.f.Root(), at.Target().Text()) {
		if other != at.Target() && other.Parent().Start() >= at.Start() {
			return true
		}
	}
	return false
}

// replacing are names that are given a value where what they hold is not there.
var replacing = syntax.UsesThat(func(n syntax.Node) bool {
	a := n.Parent()
	if !a.Has(syntax.Assignment) || a.Target() != n {
		return false
	}
	for call := range branchOf(a).Child(syntax.ConditionField).Nodes(syntax.Call) {
		if asks(call) && call.Mentions(n.Text()) {
			return true
		}
	}
	return false
})

// isListed reports whether a vector has a path for each of several people, of whom one is at
// work: c("C:/Users/ann/tides", "C:/Users/ben/tides").
func isListed(n syntax.Node) bool {
	call := n.Parent().Within(syntax.Call)
	if !n.Parent().Is(syntax.RArgument) || call.FuncName() != "c" {
		return false
	}
	var roots []string
	for arg := range call.Args() {
		text, ok := arg.Value.Literal()
		root := rootOf(text)
		if !ok || ownerOf(text) != personal || slices.Contains(roots, root) {
			return false
		}
		roots = append(roots, root)
	}
	return len(roots) > 1
}

// isAtHand reports whether a statement runs only where somebody tries the script by hand:
// if (interactive()) { path <- "…" } else { … }.
func isAtHand(statement, branch syntax.Node) bool {
	if branch.Child(syntax.ConditionField).FuncName() != "interactive" {
		return false
	}
	for n := statement; n.OK(); n = n.Parent() {
		if n.Parent() == branch {
			return n.Field() == syntax.ConsequenceField
		}
	}
	return false
}

// isSetAbove reports whether the name that a statement sets has a value already, which another run takes:
// opt <- parse_args(parser).
func isSetAbove(statement syntax.Node) bool {
	name := statement.Target()
	for n := range name.File().Named(name.Text()) {
		if n.Start() < name.Start() && n.Parent().Has(syntax.Assignment) && n.Parent().Target() == n {
			return true
		}
	}
	return false
}

// branchOf returns the condition that a statement stands under, if any.
func branchOf(statement syntax.Node) syntax.Node {
	for a := range statement.Ancestors() {
		if a.Has(syntax.If) || a.Is(syntax.PyElifClause) {
			return a
		}
		if a.Has(syntax.Function) {
			break
		}
	}
	return syntax.Node{}
}

// compares reports whether a condition asks for a text.
func compares(condition syntax.Node) bool {
	for t := range condition.Nodes(syntax.String) {
		if t.Parent().Is(syntax.PyComparisonOperator, syntax.RBinaryOperator, syntax.PyList, syntax.PyTuple) || t.Parent().Is(syntax.RArgument) {
			return true
		}
	}
	return false
}

// asks reports whether a call only looks whether a path is there, to choose
// between machines.
func asks(call syntax.Node) bool {
	if !probes[call.FuncName()] {
		return false
	}
	for n := call; n.OK() && !n.IsStatement(); n = n.Parent() {
		if n.Field() == syntax.ConditionField {
			return true
		}
	}
	return false
}
