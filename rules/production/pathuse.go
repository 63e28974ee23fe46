package production

import (
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
