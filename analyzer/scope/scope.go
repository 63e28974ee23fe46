// Package scope tells whose a name is: which scopes a document has, what each of
// them binds, and which binding a name that is read may mean. It knows the rules
// of each language, and what a document adds to them: the cells of a notebook or
// the chunks of a text share one namespace for each language, in document order,
// and names are used where no parser looks, in shell lines, in queries and in
// strings.
//
// The package says nothing that hangs on the order in which code runs. A name's
// bindings and references are given in order of the text.
package scope

import (
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Analyzer is the prerequisite of rules that read names. Its result is a *[Names].
var Analyzer = &analysis.Analyzer{
	Name:       "scope",
	Doc:        "the names of a document: scopes, bindings and references",
	Requires:   []*analysis.Analyzer{syntax.Analyzer},
	Run:        func(pass *analysis.Pass) (any, error) { return Read(syntax.Of(pass)), nil },
	ResultType: reflect.TypeFor[*Names](),
}

// Of returns the names of a pass whose analyzer requires [Analyzer].
func Of(pass *analysis.Pass) *Names { return pass.ResultOf[Analyzer].(*Names) }

// Names are the scopes of a document.
type Names struct {
	// Modules are the namespaces at the top, one for each language that the document
	// has cells of.
	Modules []*Scope
	// Scopes are all scopes, outer ones first, in order of the text. The first of a
	// language is its module.
	Scopes []*Scope
	// Unresolved are the references that no scope binds: builtins, names of star
	// imports, and those that are wrong.
	Unresolved []*Reference

	*slabs
}

// Kind is what opens a scope.
type Kind uint8

// The kinds of scope.
const (
	Module         Kind = iota // all cells of one language
	Function                   // a def, R's function, or code that R runs in a frame of its own: local({...})
	Class                      // a class body, which functions in it do not see into
	Lambda                     // Python's lambda
	Comprehension              // of a list, set, dictionary or generator
	TypeParameters             // the [T] of a class, function or type alias
)

// String returns the name of the kind in lower case.
func (k Kind) String() string {
	return [...]string{"module", "function", "class", "lambda", "comprehension", "type parameters"}[k]
}

// Scope is a stretch of code with names of its own.
type Scope struct {
	Kind     Kind
	Node     syntax.Node // what opens it; of a module the document's root
	Outer    *Scope      // nil for a module
	Language source.Language
	Names    []*Name // in order of their first mention
	// Star is the first import of everything that some module has: any name may be
	// its. No node where there is none.
	Star syntax.Node
	// Dynamic is the first place that may use or bind any name of the scope by its
	// text: exec, eval, locals(). No node where there is none.
	Dynamic syntax.Node
	// Attached and Sourced are what a module of R takes from outside as a whole, in
	// order of the text.
	Attached []Attachment
	Sourced  []Source

	byText map[string]*Name // of a scope with many names
	fields bool             // R's <<- from within binds here: the fields of a reference class
}

// Lookup returns the name in this very scope, or nil.
func (s *Scope) Lookup(text string) *Name {
	if s.byText != nil {
		return s.byText[text]
	}
	for _, n := range s.Names {
		if n.Text == text {
			return n
		}
	}
	return nil
}

// Seen returns the name that a text means in the scope, its own or one of a scope around, or nil.
func (s *Scope) Seen(text string) *Name { return lookup(s, text) }

// fewNames is how many names of a scope are looked through one by one: most scopes
// have no more, and a map for each would cost more than all its answers.
const fewNames = 12

// Module returns the namespace at the top that the scope lies in.
func (s *Scope) Module() *Scope {
	for s.Outer != nil {
		s = s.Outer
	}
	return s
}

// Name is one name in one scope.
type Name struct {
	Text       string
	Scope      *Scope
	Bindings   []*Binding   // in order of the text; none for a name that others bind
	References []*Reference // that mean this name, from this scope or one within it
	// Global and Nonlocal tell that the scope declares the name to be another
	// scope's. Such a name has no bindings or references here.
	Global, Nonlocal bool

	read int // how many references there will be
}

// How is the way a name is bound.
type How uint8

// The ways of binding. Names that a language takes from outside are bound by
// Mention.
const (
	Assigned  How = iota // x = 1, x <- 1, also in a pattern, by walrus, for, with
	Augmented            // x += 1, x$a <- 1, names(x) <- y: reads the name too
	Imported             // import x, from m import x
	Defined              // def x, class x, type x, x <- function()
	Parameter            //
	Loop                 // for x in y, of a comprehension too
	Caught               // except E as x, which is deleted behind the clause
	Captured             // case x
	Deleted              // del x: no value, but it makes the name the scope's
	Annotated            // x: int without a value
	Mentioned            // where no parser looks: %%R -o x
)

// String returns the way in one lower-case word.
func (h How) String() string {
	return [...]string{"assigned", "augmented", "imported", "defined", "parameter", "loop", "caught", "captured", "deleted", "annotated", "mentioned"}[h]
}

// Binding is a place that gives a name a value.
type Binding struct {
	How  How
	Name *Name
	Node syntax.Node // the identifier; of import a.b the dotted name. No node for a mention
	// From is what the binding is part of: the assignment, the import statement, the
	// definition, the loop. No node for a mention.
	From syntax.Node
	// Unpacked tells that the name is one of several in a pattern.
	Unpacked bool
}

// Reference is a place that reads a name.
type Reference struct {
	Text string
	Node syntax.Node // the identifier, or the string or mask that mentions it; may be no node
	From *Scope      // where it is read
	Name *Name       // what it means, or nil
	// Mentioned tells that the name stands where no parser looks: in a string, a
	// query, a shell line, a document's text. It is a use, not more.
	Mentioned bool
	// Export tells that the name is listed for others: __all__, @export.
	Export bool
	// Perhaps tells that the name may be a table's column, or be read where it means
	// something else: R's data masks, formulas and quoted code.
	Perhaps bool

	called bool // R looks for a function
}

// Read finds the names of a document.
func Read(f *syntax.File) *Names {
	names := &Names{slabs: pool.Get().(*slabs)}
	for _, lang := range languages(f) {
		b := newBuilder(f, lang, names)
		switch lang {
		case source.Python:
			b.python()
		case source.R:
			b.r()
		}
		b.mentions()
		b.resolve()
	}
	return names
}

// languages lists the languages of a document's cells.
func languages(f *syntax.File) []source.Language {
	var found [source.R + 1]bool
	for i := range f.Doc.Cells {
		found[f.Doc.Cells[i].Language] = true
	}
	var list []source.Language
	for lang := source.Python; lang <= source.R; lang++ {
		if found[lang] {
			list = append(list, lang)
		}
	}
	return list
}

// builder finds the names of one language.
type builder struct {
	f          *syntax.File
	lang       source.Language
	names      *Names
	module     *Scope
	opened     map[int]*Scope // by the index of the node that opens them
	references []*Reference
	values     map[*Name]bool // R's names that hold no function
	// What a document has many of and keeps as long as itself is taken from slabs.
	*slabs
	inside int // every scope but the module ends before the node of this index
}

func newBuilder(f *syntax.File, lang source.Language, names *Names) *builder {
	b := &builder{f: f, lang: lang, names: names, slabs: names.slabs, opened: make(map[int]*Scope)}
	b.module = b.open(Module, f.Root(), nil)
	names.Modules = append(names.Modules, b.module)
	return b
}

func (b *builder) open(kind Kind, n syntax.Node, outer *Scope) *Scope {
	s := &Scope{Kind: kind, Language: b.lang, Node: n, Outer: outer}
	b.names.Scopes = append(b.names.Scopes, s)
	if kind != Module {
		b.opened[n.Index()] = s
		b.inside = max(b.inside, n.Past())
	}
	return s
}

// name returns the name in a scope, new if need be.
func (b *builder) name(s *Scope, text string) *Name {
	n := s.Lookup(text)
	if n == nil {
		n = b.first.take(Name{Text: text, Scope: s})
		s.add(n)
	}
	return n
}

// name is the same for the few names that are met when all are known.
func (s *Scope) name(text string) *Name {
	n := s.Lookup(text)
	if n == nil {
		n = &Name{Text: text, Scope: s}
		s.add(n)
	}
	return n
}

func (s *Scope) add(n *Name) {
	text := n.Text
	s.Names = append(s.Names, n)
	switch {
	case s.byText != nil:
		s.byText[text] = n
	case len(s.Names) > fewNames:
		s.byText = make(map[string]*Name, 4*fewNames)
		for _, n := range s.Names {
			s.byText[n.Text] = n
		}
	}
}

// bind adds a binding.
func (b *builder) bind(s *Scope, how How, node, from syntax.Node, unpacked bool) {
	b.bindText(s, how, b.f.TextOf(node), node, from, unpacked)
}

func (b *builder) bindText(s *Scope, how How, text string, node, from syntax.Node, unpacked bool) {
	n := b.name(s, text)
	binding := b.bindings.take(Binding{How: how, Name: n, Node: node, From: from, Unpacked: unpacked})
	if n.Bindings == nil { // and most have no other
		n.Bindings = b.bound.one(binding)
		return
	}
	n.Bindings = append(n.Bindings, binding)
}

// refer adds a reference, to be resolved when all bindings are known.
func (b *builder) refer(s *Scope, n syntax.Node) {
	b.references = append(b.references, b.made.take(Reference{Text: b.f.TextOf(n), Node: n, From: s}))
}

// mention adds a use of a name at a place that no parser looks at.
func (b *builder) mention(s *Scope, text string, at syntax.Node) *Reference {
	r := b.made.take(Reference{Text: text, Node: at, From: s, Mentioned: true})
	b.references = append(b.references, r)
	return r
}

// mentions adds what the document mentions outside its trees.
func (b *builder) mentions() {
	for i := range b.f.Doc.Mentions {
		m := &b.f.Doc.Mentions[i]
		switch {
		case m.Language != b.lang:
		case m.Defines:
			b.bindText(b.module, Mentioned, m.Name, syntax.Node{}, syntax.Node{}, false)
		default:
			b.mention(b.module, m.Name, syntax.Node{})
		}
	}
}

// mangled returns the private name of a class that Python reads for a name within the class which begins with two
// underlines and does not end in them, or nothing (The Python Language Reference, 6.2.1).
func mangled(r *Reference) string {
	if !strings.HasPrefix(r.Text, "__") || strings.HasSuffix(r.Text, "__") {
		return ""
	}
	for s := r.From; s != nil; s = s.Outer {
		if s.Kind == Class {
			return "_" + strings.TrimLeft(s.Node.Child(syntax.NameField).Text(), "_") + r.Text
		}
	}
	return ""
}

// resolve gives each reference the name that it means.
func (b *builder) resolve() {
	b.moveDeclared()
	known := 0
	for _, r := range b.references {
		r.Name = lookup(r.From, r.Text)
		switch {
		case r.called:
			r.Name = b.function(r.Name)
		case r.From.Kind == Class && r.Name != nil && r.Name.Scope == r.From:
			r.Name = inClassBody(r, r.Name)
		}
		if private := mangled(r); r.Name == nil && private != "" {
			r.Name = lookup(r.From, private)
		}
		if r.Name == nil && r.From.Kind == Class && ofClass[r.Text] {
			continue
		}
		if r.Name == nil {
			b.names.Unresolved = append(b.names.Unresolved, r)
			continue
		}
		r.Name.read++
		known++
	}
	// The lists of all names are parts of one.
	lists := make([]*Reference, known)
	for _, r := range b.references {
		n := r.Name
		if n == nil {
			continue
		}
		if n.References == nil {
			n.References, lists = lists[:0:n.read], lists[n.read:]
		}
		n.References = append(n.References, r)
	}
}

// moveDeclared hands bindings of names that a scope declares global or nonlocal to
// the scope that they belong to.
func (b *builder) moveDeclared() {
	for _, s := range b.names.Scopes {
		for _, n := range s.Names {
			if !n.Global && !n.Nonlocal || len(n.Bindings) == 0 {
				continue
			}
			owner := declared(s, n)
			if owner == nil {
				continue
			}
			for _, binding := range n.Bindings {
				binding.Name = owner
			}
			owner.Bindings = append(owner.Bindings, n.Bindings...)
			n.Bindings = nil
		}
	}
}

// declared returns the name that a global or nonlocal declaration means.
func declared(s *Scope, n *Name) *Name {
	if n.Global {
		return s.Module().name(n.Text)
	}
	for outer := s.Outer; outer != nil; outer = outer.Outer {
		if m := outer.Lookup(n.Text); m != nil && outer.Kind == Function && !m.Nonlocal {
			return m
		}
	}
	return nil
}

// lookup finds the name that a text means in a scope: the innermost scope around
// that binds it. Class bodies are seen from themselves only.
func lookup(s *Scope, text string) *Name {
	for at := s; at != nil; at = at.Outer {
		n := at.Lookup(text)
		if n == nil || at.Kind == Class && at != s {
			continue
		}
		if n.Global || n.Nonlocal {
			if n = declared(at, n); n == nil || len(n.Bindings) == 0 {
				return nil // global x that nobody binds
			}
			return n
		}
		if len(n.Bindings) > 0 {
			return n
		}
	}
	return nil
}

// inClassBody finds the name that a class body reads: its own only once it has bound
// it, x = x takes the outer one.
func inClassBody(r *Reference, own *Name) *Name {
	if !r.Node.OK() || r.Mentioned {
		return own
	}
	for _, b := range own.Bindings {
		if b.How == Annotated {
			continue
		}
		if !b.Node.OK() || b.Since() <= r.Node.Start() || b.From.Within(syntax.Loop|syntax.Class).Has(syntax.Loop) {
			return own
		}
	}
	if outer := lookup(r.From.Outer, r.Text); outer != nil {
		return outer
	}
	return own
}
