package production

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// pathUses knows where a document reads, writes or joins paths.
type pathUses struct {
	f        *syntax.File
	imported map[string]string
	names    map[string]bool // variables that a call takes for a path; built when first asked for
	cluster  func() bool     // whether absolute paths are part of the service that runs the document
}

func newPathUses(f *syntax.File) *pathUses {
	return &pathUses{f: f, imported: f.Imported(), cluster: sync.OnceValue(func() bool {
		return f.Doc.Dialect == source.Databricks || onCluster(f.Doc.Code)
	})}
}

// uses reports whether a string is used as a path: in a call that takes one or
// under a name that such a call takes. A personal path shows by its looks what
// it is: a name that says so is enough, or any that is set to what lies in a home, but for ~, which programs expand.
func (p *pathUses) uses(n syntax.Node, owner string) bool {
	used, name := p.climb(n, owner == personal && lead(n)[0] != '~')
	if !used && (name == "" || !p.taken(name)) {
		return false
	}
	text := lead(n)
	onCluster := owner == machine || strings.HasPrefix(text, "/Volumes/") || strings.HasPrefix(text, "/mnt/") // of Databricks, or a disk
	return !chosenBySystem(n) && !(onCluster && p.cluster())                                                  // which looks through all of the code
}

// taken reports whether a call that takes a path is given the name.
func (p *pathUses) taken(name string) bool {
	if p.names == nil {
		p.names = make(map[string]bool)
		for n := range p.f.Nodes(syntax.Identifier) {
			if p.names[string(n.Bytes())] {
				continue
			}
			if used, _ := p.climb(n, false); used {
				p.names[n.Text()] = true
			}
		}
	}
	return p.names[name]
}

// climb goes up from a piece of a path through what makes the rest of it: a sum,
// a join of strings, a list. It returns whether it ends where a path is used, or
// else the variable that holds it. Sure tells that the piece is a path by its
// looks.
func (p *pathUses) climb(n syntax.Node, sure bool) (used bool, name string) {
	for {
		parent := n.Parent()
		switch parent.Kind() {
		case syntax.PyParenthesizedExpression, syntax.RParenthesizedExpression, syntax.PyList, syntax.PyTuple, syntax.PySet,
			syntax.PyDictionary, syntax.PyExpressionList, syntax.RArguments:
		case syntax.PyConcatenatedString, syntax.PyBinaryOperator:
			if n.Index() != parent.Index()+1 {
				return false, "" // the path begins with something else
			}
		case syntax.PyConditionalExpression:
			if n.PrevSibling().OK() && n.NextSibling().OK() {
				return false, "" // the condition
			}
		case syntax.PyAttribute:
			if !keeps[parent.Child(syntax.AttributeField).Text()] || !parent.Parent().Is(syntax.PyCall) {
				return false, ""
			}
			parent = parent.Parent()
		case syntax.PyPair:
			if n.Field() != syntax.ValueField {
				return false, ""
			}
			if key, _ := parent.Child(syntax.KeyField).Literal(); sure && saysPath(key) {
				return true, ""
			}
		case syntax.PyArgumentList, syntax.PyKeywordArgument, syntax.RArgument:
			if parent, used = p.argument(n, sure); used || !parent.OK() {
				return used, ""
			}
		case syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter, syntax.RParameter:
			label := parent.Child(syntax.NameField)
			return sure && label != n && saysPath(label.Text()), label.Text()
		case syntax.RPipe:
			call := parent.Child(syntax.RHSField)
			return n.Field() == syntax.LHSField && call.Has(syntax.Call) && p.takes(call, "", 0), ""
		case syntax.PyAssignment, syntax.RAssignment, syntax.PyNamedExpression:
			target := parent.Target()
			switch {
			case target == n:
			case sure && (saysPath(targetName(target)) || inHome.MatchString(lead(n)) && !elsewhere.MatchString(targetName(target))):
				return true, ""
			case target.Has(syntax.Identifier):
				return false, target.Text()
			}
			return false, ""
		default:
			return false, ""
		}
		n = parent
	}
}

// argument judges a piece of a path that is an argument, or the value of one
// with a name. It returns whether the call takes it for a path, or else the call
// where it joins its arguments, so that the climb goes on from there.
func (p *pathUses) argument(n syntax.Node, sure bool) (join syntax.Node, used bool) {
	label, list, spelled := "", n.Parent(), n.Has(syntax.String)
	if !list.Is(syntax.PyArgumentList) {
		if n.Field() != syntax.ValueField {
			return syntax.Node{}, false
		}
		label = strings.Trim(list.Child(syntax.NameField).Text(), "`\"'")
		n, list = list, list.Parent()
	}
	call := list.Parent()
	if name := call.FuncName(); label != "" && defaults[name] || !call.Has(syntax.Call) {
		return syntax.Node{}, false
	}
	if spelled && probes[call.FuncName()] {
		return syntax.Node{}, false // whether it is there is how code tells machines apart
	}
	at := position(n)
	if p.takes(call, label, at) || label != "" && saysPath(label) && (sure || p.takes(call, "", 0)) {
		return syntax.Node{}, true
	}
	if p.joins(call, at) && (label == "" || p.joins(call, 0)) {
		return call, false
	}
	return syntax.Node{}, false
}

// probes ask whether a path leads anywhere, and are content where it does not.
var probes = syntax.Names("file.exists dir.exists file_exists dir_exists exists isfile isdir is_file is_dir")

// position counts the arguments without a name before this one, up to two: no
// call takes a path further on, and lists of arguments can be long.
func position(arg syntax.Node) int {
	const near = 32 // siblings, commas and comments included
	position, seen := 0, 0
	for c := range arg.Parent().Children() {
		if c == arg || position == 2 {
			break
		}
		if seen++; seen > near {
			return 2
		}
		if !c.Has(syntax.Comment) && !c.Is(syntax.PyKeywordArgument, syntax.RComma, syntax.Token) && !c.Child(syntax.NameField).OK() {
			position++
		}
	}
	return position
}

// targetName returns the last name of what an assignment binds: "out" of out,
// self.out, settings["out"] and settings$out.
func targetName(n syntax.Node) string {
	switch n.Kind() {
	case syntax.PyAttribute:
		return n.Child(syntax.AttributeField).Text()
	case syntax.PySubscript:
		key, _ := n.Child(syntax.SubscriptField).Literal()
		return key
	case syntax.RSubset2:
		key, _ := n.Arg("", 0).Literal()
		return key
	case syntax.RExtractOperator:
		return n.Child(syntax.RHSField).Text()
	case syntax.PyIdentifier, syntax.RIdentifier, syntax.RString:
		return strings.Trim(n.Text(), "`\"'")
	}
	return ""
}

var (
	pathName = lazyregexp.New(`(?i)(?:path|dir|folder|directory|file|filename|fname|location)s?_?\d*$|^(?:path|dir|folder|file)s?[_.]|[_.](?:path|dir|folder)s?[_.]`)
	// elsewhere matches the names of paths that are not this machine's.
	elsewhere = lazyregexp.New(`(?i)ur[li]|route|endpoint|xpath|remote|docker|container|mount|s3|gcs|hdfs|blob|bucket|http|api|artifact|arcname|profile`)
)

// inHome matches what lies at least one folder deep in a home of a server or a desktop: nothing but a path looks like that.
var inHome = lazyregexp.New(`(?i)^(?:/home/|/Users/|[a-z]:[\\/]+Users[\\/]+)[^/\\]+[/\\]+[^/\\]`)

// saysPath reports whether a name says that it holds the path of a file.
func saysPath(name string) bool { return pathName.MatchString(name) && !elsewhere.MatchString(name) }

// takes reports whether a call takes a path in the argument at a position, or
// under a name that does not say so itself.
func (p *pathUses) takes(call syntax.Node, label string, at int) bool {
	if asks(call) || expands(call) {
		return false
	}
	if call.Language() == source.R {
		return takesPathR(call, label, at)
	}
	return label == "" && p.takesPathPython(call, at)
}

// expands reports whether a call asks for the home of whoever runs the code.
func expands(call syntax.Node) bool {
	switch call.FuncName() {
	case "expanduser", "path.expand", "path_expand":
		return true
	}
	return call.Parent().Is(syntax.PyAttribute) && call.Parent().Child(syntax.AttributeField).Text() == "expanduser"
}

// system matches conditions that ask for the operating system.
var system = lazyregexp.New(`\bos\.name\b|\bsys\.platform\b|\bplatform\.system\b|\.Platform\b|\bsysname\b`)

// chosenBySystem reports whether a string is on a disk of Windows, in nobody's
// home, and looked at on Windows only: where programs are installed.
func chosenBySystem(n syntax.Node) bool {
	if text := lead(n); text[1] != ':' || strings.Contains(strings.ToLower(text), "users") {
		return false
	}
	for a := range n.Ancestors() {
		if (a.Has(syntax.If) || a.Is(syntax.PyElifClause)) && system.Match(a.Child(syntax.ConditionField).Bytes()) {
			return true
		}
	}
	return false
}

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
