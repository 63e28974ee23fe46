package dead

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
)

// finishAttached tells R's packages that neither the document that attaches them
// uses, nor one that shares its session: what it runs, and what runs it.
func finishAttached(p *analyzer.Project) {
	sessions := newSessions(p)
	for _, s := range p.Summaries {
		r := s.Value.(imports).R
		if r == nil {
			continue
		}
		for _, u := range r.Unused {
			if !sessions.use(s.Path, u.Name) {
				reportAttached(p, s.Path, u)
			}
		}
	}
}

func reportAttached(p *analyzer.Project, path string, u unusedPackage) {
	name := analyzer.Clip(u.Name, maxQuote)
	f := analyzer.ProjectFinding{
		Span:    u.Span,
		Message: fmt.Sprintf("`%s` is attached and nothing uses what it exports: remove it", name),
		Data:    map[string]any{"names": []string{u.Name}},
	}
	if u.Qualified {
		f.Category = "qualified"
		f.Message = fmt.Sprintf("`%s` is attached and only used as `%s::`: one of both is enough", name, name)
	}
	p.Report(path, f)
}

// sessions knows which documents of R share a session.
type sessions struct {
	documents map[string]*attached
	root      map[string]string // of a document, the first of its session
	exports   map[string][]uint32
	members   map[string][]string
	// runs and runBy tell which documents run which, by the first of each session.
	runs, runBy map[string][]string
	// unsure are sessions that run files nobody knows.
	unsure map[string]bool
}

func newSessions(p *analyzer.Project) *sessions {
	s := &sessions{make(map[string]*attached), make(map[string]string), make(map[string][]uint32), make(map[string][]string), make(map[string][]string), make(map[string][]string), make(map[string]bool)}
	var paths []string
	for _, summary := range p.Summaries {
		if r := summary.Value.(imports).R; r != nil {
			s.documents[summary.Path] = r
			paths = append(paths, summary.Path)
		}
	}
	folders := make(map[string]string) // of pieces that are one, the first
	join := func(key, document string) {
		if first, ok := folders[key]; ok {
			s.join(first, document)
		} else {
			folders[key] = document
		}
	}
	byName := make(map[string][]string)
	for _, doc := range paths {
		byName[strings.ToLower(path.Base(doc))] = append(byName[strings.ToLower(path.Base(doc))], doc)
	}
	anything := false
	ran := make(map[string][]string)
	for _, doc := range paths {
		r := s.documents[doc]
		anything = anything || r.Anything
		for _, source := range r.Sources {
			run := closest(source, byName[strings.ToLower(path.Base(source))])
			ran[doc] = append(ran[doc], run...)
			if len(run) == 0 {
				s.unsure[doc] = true
			}
		}
		if key := together(doc); key != "" {
			join(key, doc)
		}
	}
	pieces := make(map[string]bool)
	for _, doc := range paths {
		if s.documents[doc].Piece {
			pieces[path.Dir(doc)] = true
		}
	}
	for _, doc := range paths {
		switch r := s.documents[doc]; {
		case pieces[path.Dir(doc)] && strings.EqualFold(path.Ext(doc), ".rmd"), pieces[path.Dir(doc)] && strings.EqualFold(path.Ext(doc), ".qmd"):
			join("pieces of "+path.Dir(doc), doc)
		case anything && (r.Anything || strings.EqualFold(path.Ext(doc), ".r")):
			join("anything", doc)
		}
	}
	for _, doc := range paths {
		first := s.first(doc)
		s.members[first] = append(s.members[first], doc)
		s.unsure[first] = s.unsure[first] || s.unsure[doc]
		for _, other := range ran[doc] {
			other = s.first(other)
			s.runs[first] = append(s.runs[first], other)
			s.runBy[other] = append(s.runBy[other], first)
		}
	}
	return s
}

// closest lists those of the documents with a file's name that may be the one at a
// path, which is spelled from some folder: where some end like it, those.
func closest(source string, documents []string) []string {
	tail := path.Clean("/" + strings.TrimLeft(strings.ReplaceAll(source, "..", ""), "./"))
	var list []string
	for _, doc := range documents {
		if strings.HasSuffix(strings.ToLower("/"+doc), strings.ToLower(tail)) {
			list = append(list, doc)
		}
	}
	if len(list) > 0 {
		return list
	}
	return documents
}

// together returns what the documents have in common that R loads as one: the code of
// a package, an app, the helpers of tests.
func together(doc string) string {
	folder := path.Dir(doc)
	switch strings.ToLower(path.Base(doc)) {
	case "app.r", "ui.r", "server.r", "global.r", "_targets.r", "run.r":
		return "app " + folder
	}
	switch path.Base(folder) {
	case "R", "modules":
		return "app " + path.Dir(folder)
	case "testthat":
		return "tests " + folder
	}
	return ""
}

func (s *sessions) first(doc string) string {
	for s.root[doc] != "" {
		doc = s.root[doc]
	}
	return doc
}

// join puts two documents in one session, whose first is the smaller path: the order
// in which they are joined makes no difference.
func (s *sessions) join(a, b string) {
	a, b = s.first(a), s.first(b)
	switch {
	case a < b:
		s.root[b] = a
	case b < a:
		s.root[a] = b
	}
}

// use reports whether a document that shares a session with one uses a package, or may
// do so.
func (s *sessions) use(doc, name string) bool {
	exports := s.exportsOf(name)
	above := reach(s.runBy, s.first(doc)) // two that run the same file share nothing else
	for _, first := range reach(s.runs, above...) {
		if s.unsure[first] {
			return true
		}
		for _, member := range s.members[first] {
			if member != doc && meet(s.documents[member].Free, exports) {
				return true
			}
		}
	}
	return false
}

// reach lists what is reached from some documents, and these.
func reach(next map[string][]string, from ...string) []string {
	seen := make(map[string]bool)
	var list []string
	for todo := slices.Clone(from); len(todo) > 0; {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if !seen[at] {
			seen[at] = true
			list = append(list, at)
			todo = append(todo, next[at]...)
		}
	}
	return list
}

// exportsOf returns the hashes of what attaching a package gives, sorted.
func (s *sessions) exportsOf(name string) []uint32 {
	list, ok := s.exports[name]
	if !ok {
		packages, _ := rpackage.Attached(name)
		for _, p := range packages {
			for export := range p.Exports() {
				list = append(list, hash(export))
			}
		}
		slices.Sort(list)
		s.exports[name] = list
	}
	return list
}

// meet reports whether two sorted lists have an element in common.
func meet(a, b []uint32) bool {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			return true
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return false
}
