package notebooks

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows names of R that no assignment in a chunk of R gives.

// namesElsewhere lists the words of chunks in other languages, which may become functions of R
// as those of C++ do, and the names that code within a line of prose is assigned to.
func namesElsewhere(f *syntax.File) map[string]int {
	found := make(map[string]int)
	note := func(name string, at int) {
		if _, before := found[name]; !before {
			found[name] = at
		}
	}
	for i := range f.Doc.Cells {
		c := &f.Doc.Cells[i]
		if c.Kind != source.Code || c.Language != source.Other || c.NotRun {
			continue
		}
		for word := range strings.FieldsFuncSeq(f.Doc.Text(c.Span), func(ch rune) bool { return !isRNameRune(ch) }) {
			note(word, c.Span.Start)
		}
		if name, ok := c.Option("output.var"); ok {
			note(strings.Trim(name, "\"'"), c.Span.Start)
		}
	}
	for _, m := range f.Doc.Mentions {
		if m.InCode || m.Language != source.R {
			continue
		}
		if after := bytes.TrimLeft(f.Doc.Raw[min(m.Span.End, len(f.Doc.Raw)):], " "); bytes.HasPrefix(after, []byte("<-")) {
			note(m.Name, 0)
		}
	}
	return found
}

// continues reports whether the words of a text tell to run a script or another text before it, in whose session it goes on,
// or the comments of a script another part of its series.
func continues(f *syntax.File) bool {
	d := f.Doc
	switch d.Format {
	case source.Script:
		words := slices.Clone(d.Prose)
		for c := range f.Nodes(syntax.Comment) {
			words = append(words, d.ToRaw(c.Span()))
		}
		return slices.ContainsFunc(words, func(at source.Span) bool {
			text := d.Raw[at.Start:at.End]
			return partFirst.Match(text) && !otherwise.Match(text)
		})
	case source.Notebook:
		return false
	}
	return slices.ContainsFunc(d.Prose, func(at source.Span) bool {
		for _, m := range otherFirst.FindAllStringSubmatch(string(d.Raw[at.Start:at.End]), -1) {
			sentence, lead, name := m[0], m[1], m[2]
			if (before.MatchString(sentence) || opening.MatchString(lead)) && !otherwise.MatchString(sentence) && !comesBefore.MatchString(lead) && !strings.EqualFold(path.Base(name), d.Base()) {
				return true
			}
		}
		return false
	})
}

var (
	// otherFirst matches a sentence that names another one to run, with what leads to the name and the name.
	otherFirst = lazyregexp.New(`(?i)((?:[^.\n]|\.\w|\n[^.\n])*\b(?:run|source|execute|knit|complete)\b[^.\n]{0,100}[^\w./-])([\w./-]*[\w-]\.(?:r|rmd|qmd))\b(?:[^.\n]|\.\w|\n[^.\n])*`)
	// before matches a sentence that says that it is run earlier: "First, run `01_clean.R`"; opening what says so in front of
	// the name alone: "To begin, complete the sections of `load/tides.Rmd`", not "run `02_fit.R`, which starts at five".
	before  = lazyregexp.New(`(?i)\b(?:first|before|prior|previously|already|initiali[sz]\w*|intiali[sz]\w*)\b`)
	opening = lazyregexp.New(`(?i)\b(?:begin|begins|start|starts|continues?)\b`)
	// otherwise matches a sentence that says that it is run later or not at all, comesBefore what leads to the name of one
	// that follows: "Knit this text before you run `02_fit.R`".
	// partFirst matches a comment that tells to run a part with a number first: "run part 3 first".
	partFirst   = lazyregexp.New(`(?i)\brun\b[^.;:(]{0,60}\d[^.;:(]{0,20}\bfirst\b|(?:\b(?:must|should|have to|need to|please) |^\W*)first,? run\b[^.;:(]{0,60}\d`)
	otherwise   = lazyregexp.New(`(?i)\b(?:never|not|cannot|afterwards?|after|later)\b|n['’]t\b`)
	comesBefore = lazyregexp.New("(?i)\\bbefore\\s(?:(?:you|we|one)\\s)?(?:(?:can|may)\\s)?(?:(?:run|sourc|execut|knit|complet)\\w*\\b[^,;:]*)?[`'\"*\\s]*$")
)

func isRNameRune(ch rune) bool {
	return ch == '_' || ch == '.' || ch >= '0' && ch <= '9' || ch|0x20 >= 'a' && ch|0x20 <= 'z' || ch >= 0x80
}

// loadedBeside reports whether a data set of a package comes with another one that is loaded
// from it before: data(wind, package = "gstat") loads all that the file of wind holds.
func (s *rSession) loadedBeside(r *scope.Reference, at int) bool {
	if r.Called() {
		return false
	}
	p := s.outside.Giver(r.Text)
	for call := range s.f.Calls("data") {
		if call.Start() > at || call.Cell().NotRun {
			continue
		}
		if name, ok := call.Arg("package", -1).Literal(); ok {
			if p := rpackage.Find(name); p != nil && p.Export(r.Text) == rpackage.Value {
				return true
			}
		}
		for arg := range call.Args() {
			if set := strings.Trim(arg.Value.Text(), "`\"'"); p != nil && set != r.Text && p.ByData(set) && p.ByData(r.Text) {
				return true
			}
		}
	}
	return false
}
