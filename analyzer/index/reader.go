package index

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// reader sums up one document.
type reader struct {
	f        *syntax.File
	names    *scope.Names
	s        *Summary
	uses     []uint32
	affixes  map[string]bool
	imported map[string]string // of Python
}

func (r *reader) use(kind use, name string, module ...string) {
	r.uses = append(r.uses, hash(kind, name, module...))
}

// useTwice notes a use under two hashes, for what [Project.Reached] asks: there it
// would speak by mistake where two names share one.
func (r *reader) useTwice(kind use, name string) {
	r.use(kind, name)
	r.use(kind, name, name)
}

// unresolved notes the names that the document reads and does not define.
func (r *reader) unresolved() {
	for _, ref := range r.names.Unresolved {
		if ref.From.Language != source.Python || !scope.Given(r.f.Doc, ref.Text) {
			r.use(word, ref.Text)
		}
	}
}

// beside notes the names in text that no parser reads: magics, cells of other
// languages, and all of a document that could not be parsed.
func (r *reader) beside() {
	for _, m := range r.f.Doc.Masks {
		r.words(r.f.Doc.Code[m.Span.Start:m.Span.End])
	}
	for _, name := range r.f.Doc.Loads() {
		r.useTwice(loaded, name)
	}
	for i := range r.f.Doc.Cells {
		c := &r.f.Doc.Cells[i]
		if c.Kind == source.Code && (c.Language == source.Other || r.s.Dynamic && r.f.CellRoot(c).HasError()) {
			r.words(r.f.Doc.Code[c.Span.Start:c.Span.End])
		}
	}
}

// load notes the files that a text names as ones to run or to read in.
func (r *reader) load(text string) {
	for _, name := range source.FilesIn(text) {
		r.useTwice(loaded, name)
	}
}

// loadAt notes a file that code reads in by its path: with its folder, if that stands there.
func (r *reader) loadAt(text string) {
	text = strings.ReplaceAll(text, `\`, "/")
	folder := path.Base(path.Dir(text))
	if strings.Trim(folder, "./~") == "" {
		r.useTwice(loaded, stem(text))
		return
	}
	r.s.Reads = append(r.s.Reads, folder+"/"+stem(text))
}

// stem returns the name of a file without its folder and its suffix; there may be blanks in it.
func stem(file string) string { return strings.TrimSuffix(path.Base(file), path.Ext(file)) }

// words notes all names in a text.
func (r *reader) words(text []byte) {
	wordsIn(text, func(w []byte, _ bool) { r.use(word, string(w)) })
}

// text notes the names that a string may mean, and the pieces of names that it
// makes.
func (r *reader) text(text []byte) {
	spokenIn(text, func(w []byte) { r.use(word, string(w)) })
}

// affix notes that names are made that begin or end with a text.
func (r *reader) affix(text string) {
	if len(text) > 2 && strings.Trim(text, "_") != "" {
		r.affixes[text] = true
	}
}

func (r *reader) finish() {
	if r.s.Dynamic {
		for _, module := range r.s.Stars {
			r.use(opened, Last(module))
		}
	}
	r.s.Uses = newSet(r.uses)
	r.s.Affixes = slices.Sorted(maps.Keys(r.affixes))
	slices.Sort(r.s.Tops)
	r.s.Tops = slices.Compact(r.s.Tops)
	slices.Sort(r.s.Reads)
	r.s.Reads = slices.Compact(r.s.Reads)
	slices.Sort(r.s.Stars)
	r.s.Stars = slices.Compact(r.s.Stars)
}
