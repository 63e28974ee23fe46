package scope

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Attachment is a package that a document attaches, so that its exports are names
// everywhere: library(dplyr), `#' @import dplyr`. What is only spoken of as
// dplyr::filter is attached nowhere.
type Attachment struct {
	Package string      // empty where the text does not tell: library(p, character.only = TRUE)
	Node    syntax.Node // the call, or roxygen's comment
	Name    syntax.Node // the package's name in the call's arguments, or no node
	// From is where the call stands. A package is attached for all, but only when
	// the code runs.
	From *Scope
}

// Source is a file whose names a document takes over by running it.
type Source struct {
	Path string // as the text spells it; empty where it is computed
	// Ending tells that Path is what the path ends in: file.path(dir, "clean.R").
	Ending bool
	Node   syntax.Node // the call
	From   *Scope      // where it stands; the names go there if Local is set, else to the module
	// Local tells that the names go to the scope of the call.
	Local bool
	// Folder tells that the path is a folder of scripts: tar_source("R").
	Folder bool
}

// attaches are the functions that attach packages.
var attaches = syntax.Names("library require attachNamespace p_load shelf use")

// attach notes the packages that a call attaches, or the names that use() takes
// from one.
func (r *rReader) attach(n syntax.Node, name string) {
	if name == "use" && n.Callee() != "use" {
		return // of another package
	}
	computed := n.Arg("character.only", -1).Is(syntax.RTrue) || n.Arg("character.only", -1).Text() == "T"
	count := 0
	for arg := range n.Args() {
		if arg.Name != "" && arg.Name != "package" || name != "p_load" && name != "shelf" && count > 0 && name != "use" {
			continue
		}
		count++
		switch text, literal := rLiteral(arg.Value); {
		case name == "use" && count == 2:
			stringsOf(arg.Value, func(text string, at syntax.Node) bool {
				r.bindText(r.module, Imported, text, at, n, false)
				return true
			})
		case literal && name == "use" && n.Arg("include.only", 1).OK():
		case literal:
			r.attached(text, n, arg.Value)
		case arg.Value.Is(syntax.RIdentifier) && !computed && name != "attachNamespace" && name != "use":
			r.roles[arg.Value.Index()] = role{kind: noName}
			r.attached(rName(arg.Value), n, arg.Value)
		case arg.Value.OK() && (computed || name == "attachNamespace"):
			r.attachAll(n, arg.Value)
		}
	}
}

func (r *rReader) attached(name string, at, spelled syntax.Node) {
	r.module.Attached = append(r.module.Attached, Attachment{name, at, spelled, r.top().scope})
}

// packageList is a call that attaches packages whose names a variable holds, as
// number in the list of attachments.
type packageList struct {
	number int
	name   string
	scope  *Scope
}

// attachAll notes the packages that a vector names, or a variable that holds one.
func (r *rReader) attachAll(call, list syntax.Node) {
	found := false
	stringsOf(list, func(text string, _ syntax.Node) bool {
		found = true
		r.attached(text, call, syntax.Node{})
		return true
	})
	if found {
		return
	}
	r.attached("", call, syntax.Node{})
	if list.Is(syntax.RIdentifier) {
		r.packages = append(r.packages, packageList{len(r.module.Attached) - 1, rName(list), r.top().scope})
	}
}

// attachLists puts packages in the place of the variables that hold their names: a
// vector that is bound once, or the variable of a loop over one. A vector counts
// where it is attached first.
func (r *rReader) attachLists() {
	if len(r.packages) == 0 {
		return
	}
	vectors := make(map[int]syntax.Node, len(r.packages))
	for _, p := range r.packages {
		vectors[p.number] = vectorOf(lookup(p.scope, p.name), p.scope)
	}
	seen := make(map[syntax.Node]bool)
	var all []Attachment
	for i, a := range r.module.Attached {
		vector := vectors[i]
		if !vector.OK() {
			all = append(all, a)
			continue
		}
		if seen[vector] {
			continue
		}
		seen[vector] = true
		stringsOf(vector, func(text string, _ syntax.Node) bool {
			all = append(all, Attachment{text, a.Node, syntax.Node{}, a.From})
			return true
		})
	}
	r.module.Attached = all
}

// vectorOf returns the vector of strings that a name is bound to, if that is all it
// is.
func vectorOf(n *Name, s *Scope) syntax.Node {
	// A loop's variable, then the variable that the loop runs over.
	for range 2 {
		if n == nil || len(n.Bindings) != 1 {
			return syntax.Node{}
		}
		from := n.Bindings[0].From
		value := from.Value()
		if from.Is(syntax.RForStatement) {
			value = from.Child(syntax.SequenceField)
		}
		if !stringsOf(value, func(string, syntax.Node) bool { return false }) {
			return value
		}
		if !value.Is(syntax.RIdentifier) {
			return syntax.Node{}
		}
		n = lookup(s, rName(value))
	}
	return syntax.Node{}
}

// source notes the file that a call runs.
func (r *rReader) source(n syntax.Node, name string) {
	s := Source{Node: n, From: r.top().scope, Folder: name == "tar_source"}
	switch local := n.Arg("local", 1); {
	case name == "sys.source":
		s.Local = r.environmentOf(n.Arg("envir", 1)) != r.module
	case local.OK() && !local.Is(syntax.RFalse) && local.Text() != "F":
		s.Local = local.Is(syntax.RTrue) || local.Text() == "T" || r.environmentOf(local) != r.module
	}
	count := 0
	for arg := range n.Args() {
		if arg.Name != "" && arg.Name != "file" && arg.Name != "files" {
			continue
		}
		if count++; count > 1 {
			break
		}
		stringsOf(arg.Value, func(text string, _ syntax.Node) bool {
			s.Path = spelledPath.Replace(text)
			r.module.Sourced = append(r.module.Sourced, s)
			return true
		})
		if path, whole, ok := joinedPath(arg.Value); ok && s.Path == "" {
			s.Path, s.Ending = spelledPath.Replace(path), !whole
			r.module.Sourced = append(r.module.Sourced, s)
		}
	}
	if s.Path != "" {
		return
	}
	if s.Folder && count == 0 {
		s.Path = "R" // where tar_source looks
	}
	r.module.Sourced = append(r.module.Sourced, s)
}

// spelledPath undoes what R's strings escape in paths, with the slashes that all systems know.
var spelledPath = strings.NewReplacer(`\\`, "/", `\ `, " ")

// joinedPath returns the path that here("R", "clean.R") or file.path of strings spells,
// whole or what it ends in.
func joinedPath(n syntax.Node) (path string, whole, ok bool) {
	if text, ok := rLiteral(n); ok {
		return text, true, true
	}
	if !n.Is(syntax.RCall) {
		return "", false, false
	}
	separator, ok := joins[n.FuncName()]
	if !ok {
		return "", false, false
	}
	var parts []string
	whole = true
	for arg := range n.Args() {
		text, all, ok := joinedPath(arg.Value)
		if arg.Name != "" {
			return "", false, false
		}
		if !ok || !all {
			parts, whole = nil, false
		}
		if ok {
			parts = append(parts, text)
		}
	}
	path = strings.Join(parts, separator)
	if separator == "" && !whole {
		_, path, _ = strings.Cut(path, "/") // what comes before it may be a part of a name
	}
	return path, whole, path != ""
}

// joins are the functions that put paths together, with what they put between.
var joins = map[string]string{"here": "/", "file.path": "/", "path": "/", "i_am": "/", "paste0": ""}

// importFrom binds what import::from takes: import::from(dplyr, filter, keep =
// select).
func (r *rReader) importFrom(n syntax.Node) {
	count := 0
	for arg := range n.Args() {
		if arg.Name != "" && arg.Name[0] == '.' {
			continue
		}
		v := arg.Value
		if v.Is(syntax.RIdentifier) {
			r.roles[v.Index()] = role{kind: noName}
		}
		if count++; count == 1 && arg.Name == "" {
			continue // the package
		}
		switch {
		case arg.Name != "":
			r.bindText(r.binding(), Imported, arg.Name, arg.Node.Child(syntax.NameField), n, false)
		case v.Is(syntax.RIdentifier, syntax.RString):
			r.bindText(r.binding(), Imported, rName(v), v, n, false)
		}
	}
}

// box binds what box::use takes: packages, modules by path, and the names in
// brackets behind them.
func (r *rReader) box(n syntax.Node) {
	for c := range n.Child(syntax.ArgumentsField).Subtree() {
		if c.Is(syntax.RIdentifier) {
			r.roles[c.Index()] = role{kind: noName}
		}
	}
	s := r.binding()
	for arg := range n.Args() {
		at := arg.Value
		for at.Is(syntax.RBinaryOperator) { // ./folder/module
			at = at.Child(syntax.RHSField)
		}
		if at.Is(syntax.RSubset) {
			for part := range at.Args() {
				switch {
				case part.Value.Is(syntax.RDots):
					r.boxAll(s, at, n)
				case part.Name != "":
					r.bindText(s, Imported, part.Name, part.Node.Child(syntax.NameField), n, false)
				case part.Value.Is(syntax.RIdentifier):
					r.bindText(s, Imported, rName(part.Value), part.Value, n, false)
				}
			}
			if arg.Name == "" {
				continue
			}
		}
		switch {
		case arg.Name != "":
			r.bindText(s, Imported, arg.Name, arg.Node.Child(syntax.NameField), n, false)
		case at.Is(syntax.RIdentifier):
			r.bindText(s, Imported, rName(at), at, n, false)
		}
	}
}

// boxAll notes package[...], which takes all of a package or a module.
func (r *rReader) boxAll(s *Scope, at, call syntax.Node) {
	if at.Field() == syntax.ValueField {
		r.attached(rName(at.Child(syntax.FunctionField)), call, syntax.Node{})
		return
	}
	s.markStar(call)
}
