package notebooks

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows scripts that a program runs which lends them names: a console of a
// database, a judge of solutions. Nobody imports anything there, and all read the
// same names.

// lenders is how many such scripts must read a name that nothing defines, so that it
// is taken for lent and not for forgotten.
const lenders = 3

// importsNothing reports whether a document is a script of Python that imports nothing.
func importsNothing(f *syntax.File) bool {
	return f.Doc.Format == source.Script && !f.Doc.HasCells() && !f.Root().Holds(syntax.Import)
}

// lentNames returns the names that scripts without imports share and nothing defines.
// Parts of other documents read what those have.
func lentNames(p *analyzer.Project, x *index.Project) map[string]bool {
	readers, lent := make(map[string]int), make(map[string]bool)
	for _, s := range p.Summaries {
		if found := s.Value.(undefined); found.Bare && !x.Loaded(x.Document(s.Path)) {
			for _, m := range found.Missing {
				if readers[m.Name]++; readers[m.Name] == lenders {
					lent[m.Name] = true
				}
			}
		}
	}
	return lent
}

// givenNames lists the names that a document of Python gives code which it reads in and runs, by the calls that do so:
// exec(text, {"np": np, "pd": pd}), also by a variable of the function that holds the dictionary.
func givenNames(f *syntax.File) (spaces [][]string) {
	type held struct {
		around syntax.Node
		name   string
	}
	seen := make(map[held]bool) // a function is looked through once for each name
	for call := range f.Calls("exec") {
		space := call.Arg("globals", 1)
		if _, spelled := call.Arg("source", 0).Literal(); spelled || !space.OK() || !call.Is(syntax.PyCall) {
			continue
		}
		around := space
		if space.Has(syntax.Identifier) {
			if around = call.Within(syntax.Function); !around.OK() {
				around = f.Root()
			}
			at := held{around, space.Text()}
			if seen[at] {
				continue
			}
			seen[at] = true
		}
		var names []string
		for d := range around.Subtree() {
			if set := d.Parent(); !d.Is(syntax.PyDictionary) || d != space && set.Target().Text() != space.Text() {
				continue
			}
			for pair := range d.Children() {
				if key, ok := pair.Child(syntax.KeyField).Literal(); ok {
					names = append(names, key)
				}
			}
		}
		if len(names) > 0 {
			spaces = append(spaces, names)
		}
	}
	return spaces
}

// givenBy returns the names of one call that gives a document several of those it lacks: a single one, as np, may well
// be an import that somebody forgot.
func (u undefined) givenBy(spaces [][]string) []string {
	for _, names := range spaces {
		given := 0
		for _, m := range u.Missing {
			if slices.Contains(names, m.Name) {
				given++
			}
		}
		if given > 1 {
			return names
		}
	}
	return nil
}

// reads reports whether a document is a script that has names lent.
func (u undefined) reads(lent map[string]bool) bool {
	return u.Bare && slices.ContainsFunc(u.Missing, func(m place) bool { return lent[m.Name] })
}

// isSpliced reports whether another script of its folder binds all the names that a script of Python
// lacks, several, and not only by imports, which it may have forgotten: pieces that somebody runs one after
// the other in one session. Where the pieces are numbered, and the later one imports nothing, one name tells it.
func (u undefined) isSpliced(d *index.Document, scripts func() map[string][]script) bool {
	several := len(u.Missing) >= lenders
	if !several && (!u.Bare || len(u.Missing) == 0) || path.Ext(d.Path) != ".py" {
		return false
	}
	return slices.ContainsFunc(scripts()[path.Dir(d.Path)], func(o script) bool {
		if !several && !isStepBefore(o.Path, d.Path) {
			return false
		}
		made := false
		for _, m := range u.Missing {
			if o.Document == d || !o.Binds(m.Name) {
				return false
			}
			made = made || !amongst(o.imports, m.Name)
		}
		return made
	})
}

// isStepBefore reports whether two scripts are numbered, the first one lower: "1 read.py" and "02_fit.py".
func isStepBefore(a, b string) bool {
	first, ok := stepOf(a)
	then, _ := stepOf(b) // 0 for none, before which none is
	return ok && first < then
}

// stepOf returns the number that a script's name begins with.
func stepOf(name string) (n int, ok bool) {
	base := path.Base(name)
	n, err := strconv.Atoi(base[:len(base)-len(strings.TrimLeft(base, "0123456789"))])
	return n, err == nil
}

// script is one of Python, with hashes of the names that it imports.
type script struct {
	*index.Document
	imports []uint32
}

// scriptsOf returns the scripts of Python of a project by their folders.
func scriptsOf(p *analyzer.Project, x *index.Project) map[string][]script {
	scripts := make(map[string][]script)
	for _, s := range p.Summaries {
		if path.Ext(s.Path) == ".py" {
			found, _ := s.Value.(undefined)
			scripts[path.Dir(s.Path)] = append(scripts[path.Dir(s.Path)], script{x.Document(s.Path), found.Imports})
		}
	}
	return scripts
}

// importsOf hashes the names that a document imports at its top, sorted.
func importsOf(names *scope.Names) []uint32 {
	return hashesOf(names.Module(source.Python), func(n *scope.Name) bool {
		return slices.ContainsFunc(n.Bindings, func(b *scope.Binding) bool { return b.How == scope.Imported })
	})
}
