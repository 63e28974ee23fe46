package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows documents that a reader is to fill in, and mistakes that they show.

// withoutBlanks leaves out names that stand for what a reader is to fill in, and what is
// defined nowhere below the first place to do so: that may be what is asked for there.
func (s *rSession) withoutBlanks(lacks []lack) []lack {
	first := blankCell(s.f)
	lacks = slices.DeleteFunc(lacks, lack.isShown)
	lacks = slices.DeleteFunc(lacks, func(l lack) bool {
		if !l.undefined() || !l.isBlank() {
			return false
		}
		first = min(first, l.place().Start())
		return true
	})
	return slices.DeleteFunc(lacks, func(l lack) bool { return l.undefined() && l.place().Start() >= first })
}

// isShown reports whether a comment behind a statement, or on the line below, says that it ends
// in an error.
func (l lack) isShown() bool {
	place := l.place()
	f := place.File()
	rest := f.Doc.Text(source.Span{Start: place.Statement().Stop(), End: place.Cell().Span.End})
	for range 2 {
		line, below, _ := strings.Cut(rest, "\n")
		line, found := strings.CutPrefix(strings.TrimSpace(line), "#")
		if found && shownError.MatchString(line) {
			return true
		}
		rest = below
	}
	return false
}

// shownError matches how R says so: "Error: object 'tides' not found", "Error in pier(3) : …". Error bars are none.
var shownError = lazyregexp.New(`^[#>! ]*(?:[Ee]rror(?: in [^:]*)?:|[Oo]bject .*not found|could not find )`)

// undefined reports whether nothing in the document gives the name any value.
func (l lack) undefined() bool { return l.category == "missing" && !l.by.OK() }

// isBlank reports whether a name stands for what a reader is to fill in: it is all that several
// cells hold, or is in capitals and what several variables get, or a call more than once.
func (l lack) isBlank() bool {
	name := l.read.Text
	f, cells, given := l.read.Node.File(), 0, 0
	lists := make(map[int]bool)
	for n := range f.Named(name) {
		switch p := n.Parent(); {
		case p.Has(syntax.CellRoot) && strings.TrimSpace(f.Doc.Text(n.Cell().Span)) == name:
			cells++
		case p.Is(syntax.RAssignment) && p.Value() == n:
			given++
		case p.Is(syntax.RArgument):
			list := p.Parent().Index()
			if lists[list] {
				given += 2
			}
			lists[list] = true
		}
	}
	if cells < 2 && (given < 2 || len(name) <= 2 || strings.ToUpper(name) != name) {
		return false
	}
	_, value := rpackage.Anywhere(name)
	return !value // else a data set is looked at
}

// blankCell returns where the first cell begins that waits for code: a comment that other cells
// share is all that it holds, but for a call that fails until there is code, or stands at its
// top as it does there. It is never where there is none.
func blankCell(f *syntax.File) int {
	type comment struct{ first, alone, cells int }
	seen := make(map[string]*comment)
	for i := range f.Doc.Cells {
		c := &f.Doc.Cells[i]
		if c.Kind != source.Code || c.Language != source.R {
			continue
		}
		text, rest, _ := strings.Cut(strings.TrimSpace(f.Doc.Text(c.Span)), "\n")
		if !strings.HasPrefix(text, "#") {
			continue
		}
		fails := false
		if last, below := behindComments(text, rest); strings.HasPrefix(below, "fail()") || strings.HasPrefix(below, "stop(") {
			text, fails = last, true
		}
		known := seen[text]
		if known == nil {
			known = &comment{first: c.Span.Start}
			seen[text] = known
		}
		known.cells++
		if rest == "" || fails {
			known.alone++
		}
	}
	first := never
	for _, c := range seen {
		if c.alone > 0 && c.cells > 2 {
			first = min(first, c.first)
		}
	}
	return first
}

// behindComments returns the last of the comments that a cell begins with, and the code below.
func behindComments(first, rest string) (last, below string) {
	for last, below = first, rest; ; {
		line, more, _ := strings.Cut(below, "\n")
		if !strings.HasPrefix(line, "#") {
			return last, below
		}
		last, below = line, more
	}
}
