package scope

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// r finds the scopes, bindings and references of R's cells.
func (b *builder) r() {
	r := &rReader{
		builder:  b,
		entries:  make(map[int]entry),
		roles:    make(map[int]role),
		tables:   hasTables(b.f.Doc),
		generics: make(map[string]syntax.Node),
	}
	r.frames = []frame{{node: b.f.Root(), scope: b.module}}
	r.survey()
	for n := range b.f.All() {
		r.visit(n)
	}
	r.finish()
}

// rReader goes through R's code once, in order of the text. What a construct means
// for the nodes within it is noted under their index before they are reached.
type rReader struct {
	*builder
	frames  []frame
	entries map[int]entry
	roles   map[int]role
	// functions are those that the document defines, quoters those of them that take
	// their arguments as code.
	functions, quoters map[string]bool
	generics           map[string]syntax.Node // by name, the string that UseMethod gets
	tables             bool                   // data.table is about: any x[...] may be a mask
	export             syntax.Node            // the roxygen comment that exports what comes next
	supers             []super
	removals           []removal
	guesses            []*Reference
	augments           []*Reference
	packages           []packageList
	foreign            []foreign
}

// hasTables reports whether a document speaks of data.table, or of packages whose results are such
// tables.
func hasTables(doc *source.Document) bool {
	return slices.ContainsFunc([]string{"data.table", ":=", "setDT(", "fread(", ".SD", "fgsea(", "xgb.", "lgb."}, doc.Contains)
}

// frame is a stretch of code that is evaluated in one way.
type frame struct {
	node  syntax.Node
	scope *Scope
	mask  mask
	// opens tells that the first name bound here opens a scope.
	opens   bool
	dynamic bool
	outside bool // of the frames around that open scopes
}

// mask tells what a bare name may mean besides a variable.
type mask uint8

const (
	evaluated mask = iota
	modelled       // a variable, but for what is called, as in a formula without data
	masked         // a column, but for what is called
	quoted         // anything
)

// entry is the frame that a node opens.
type entry struct {
	mask    mask
	opening opening
	dynamic bool     // of the scope that is opened
	binds   []string // names that the scope has by itself
	scope   *Scope   // where names belong, if not to the scope around
	fields  bool     // of the scope that is opened: <<- within binds here
}

// opening tells whether code has a frame of its own in R.
type opening uint8

const (
	within    opening = iota // names belong to the scope around
	whenBound                // a scope, if it binds anything
	atOnce                   // a scope
)

func (r *rReader) top() *frame { return &r.frames[len(r.frames)-1] }

func (r *rReader) visit(n syntax.Node) {
	for !r.top().node.Covers(n) {
		r.frames = r.frames[:len(r.frames)-1]
	}
	if e, ok := r.entries[n.Index()]; ok {
		r.enter(n, e)
		delete(r.entries, n.Index())
	}
	if r.export.OK() && n.Parent().Is(syntax.RProgram) && !n.Is(syntax.RComment) {
		r.exported(n)
	}
	switch n.Kind() {
	case syntax.RIdentifier:
		r.identifier(n)
	case syntax.RString:
		r.text(n)
	case syntax.RFunctionDefinition:
		s := r.open(Function, n, r.top().scope)
		r.frames = append(r.frames, frame{node: n, scope: s, mask: r.top().mask})
	case syntax.RFormula:
		in := quoted
		if r.top().mask == evaluated && !r.functions[formulaCall(n).FuncName()] && ReadsFormula(formulaCall(n)) {
			in = modelled
		}
		r.enter(n, entry{mask: in, opening: whenBound})
	case syntax.RAssignment:
		r.assignment(n)
	case syntax.RPipe, syntax.RBinaryOperator:
		r.operator(n)
	case syntax.RUnaryOperator:
		r.unary(n)
	case syntax.RBracedExpression:
		if n.Embraced() {
			r.enter(n, entry{})
		}
	case syntax.RSubset:
		r.subset(n)
	case syntax.RExtractOperator:
		r.extract(n)
	case syntax.RCall:
		r.call(n)
	case syntax.RComment:
		r.roxygen(n)
	}
}

func (r *rReader) enter(n syntax.Node, e entry) {
	f := frame{node: n, scope: r.top().scope, mask: e.mask, outside: e.scope != nil}
	if f.outside {
		f.scope = e.scope
	}
	switch e.opening {
	case whenBound:
		f.opens, f.dynamic = true, e.dynamic
	case atOnce:
		f.scope = r.openLocal(n, f.scope, e.dynamic)
		f.scope.fields = e.fields
		for _, name := range e.binds {
			r.bindText(f.scope, Mentioned, name, syntax.Node{}, syntax.Node{}, false)
		}
	}
	r.frames = append(r.frames, f)
}

func (r *rReader) openLocal(n syntax.Node, outer *Scope, dynamic bool) *Scope {
	s := r.open(Function, n, outer)
	if dynamic {
		s.markDynamic(n)
	}
	return s
}

// opener returns the number of the innermost frame that would open a scope for a
// name that is bound here, or -1.
func (r *rReader) opener() int {
	s := r.top().scope
	for i := len(r.frames) - 1; i >= 0 && r.frames[i].scope == s && !r.frames[i].outside; i-- {
		if r.frames[i].opens {
			return i
		}
	}
	return -1
}

// binding returns the scope that a name bound here belongs to, and opens it if
// this is the first.
func (r *rReader) binding() *Scope {
	i := r.opener()
	if i < 0 {
		return r.top().scope
	}
	f := &r.frames[i]
	f.opens = false
	inner := r.openLocal(f.node, f.scope, f.dynamic)
	for j := i; j < len(r.frames); j++ {
		r.frames[j].scope = inner
	}
	return inner
}

// role is what an identifier or a string does when it is reached, noted by what
// stands around it.
type role struct {
	kind     roleKind
	how      How
	from     syntax.Node
	super    bool // <<-
	unpacked bool
}

type roleKind uint8

const (
	reads    roleKind = iota
	binds             // gives the name a value
	replaces          // is called as `f<-`
	noName            // is a package's, an argument's or a column's word
)

// identifier tells what an identifier does: bind, read, or neither.
func (r *rReader) identifier(n syntax.Node) {
	text := rName(n)
	if n.Masked() || n.Missing() || !readable(text) {
		return
	}
	switch p := n.Parent(); p.Kind() {
	case syntax.RArgument:
		if n.Field() == syntax.NameField {
			return
		}
	case syntax.RParameter:
		if n.Field() == syntax.NameField {
			s := r.top().scope
			r.bindText(s, Parameter, text, n, s.Node, false)
			return
		}
	case syntax.RForStatement:
		if n.Field() == syntax.VariableField {
			r.bindText(r.binding(), Loop, text, n, p, false)
			return
		}
	case syntax.RExtractOperator:
		if n.Field() == syntax.RHSField && p.Child(syntax.LHSField).Text() != ".env" {
			return
		}
	case syntax.RNamespaceOperator:
		return
	case syntax.RReturn:
		if n.Field() == syntax.FunctionField {
			return
		}
	}
	role := r.roles[n.Index()]
	switch role.kind {
	case noName:
	case binds:
		if role.unpacked {
			text = strings.TrimPrefix(text, "...") // what is left of a list
		}
		r.bindRole(text, n, role)
	case replaces:
		r.referText(text+"<-", n)
	default:
		r.referText(text, n)
		if strings.HasPrefix(text, "..") && r.top().mask == masked {
			r.guess(text[2:], n) // data.table's way out of the table
		}
	}
}

// readable reports whether a text can be a variable: neither a pipe's placeholder
// nor an else that the grammar takes for a name.
func readable(text string) bool { return text != "" && text != "_" && text != "else" }

// rName returns the name that an identifier or a string spells, without quotes.
func rName(n syntax.Node) string {
	if n.Is(syntax.RString) {
		text, _ := n.Literal()
		return text
	}
	if n.Is(syntax.RIdentifier) {
		return strings.Trim(n.File().TextOf(n), "`")
	}
	return strings.Trim(n.Text(), "`")
}

func (r *rReader) referText(text string, n syntax.Node) *Reference {
	f := r.top()
	called := n.Field() == syntax.FunctionField && n.Parent().Is(syntax.RCall) || n.Is(syntax.Token)
	ref := r.made.take(Reference{
		Text: text, Node: n, From: f.scope, called: called,
		Perhaps: f.mask == quoted || f.mask == masked && !called && !isTableOf(n) || f.mask == modelled && called || pronouns[text],
	})
	r.references = append(r.references, ref)
	return ref
}

// isTableOf reports whether a member is taken of a name where columns are looked for:
// columns have none, but for the lists that rows hold.
func isTableOf(n syntax.Node) bool {
	p := n.Parent()
	if !p.Is(syntax.RExtractOperator) || n.Field() != syntax.LHSField || p.Child(syntax.OperatorField).Text() != "$" {
		return false
	}
	for call := p.Within(syntax.Call); call.OK(); call = call.Within(syntax.Call) {
		if _, ok := verbOf(call); ok {
			return !n.Statement().Mentions("rowwise")
		}
	}
	return false
}

// pronouns are names that pipes, lambdas and tables give for a moment.
var pronouns = syntax.Names(". .x .y .z .data .env .SD .N .I .GRP .BY .NGRP .EACHI ..count.. ..density..")

// unary sees what holds its operand back or lets it through: ?x is help, and !!x
// in a mask is evaluated at once.
func (r *rReader) unary(n syntax.Node) {
	switch n.Child(syntax.OperatorField).Text() {
	case "?":
		r.enter(n, entry{mask: quoted})
	case "!":
		if n.Parent().Is(syntax.RUnaryOperator) && n.Parent().Child(syntax.OperatorField).Text() == "!" {
			r.enter(n, entry{})
		}
	}
}
