package source

import (
	"strconv"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// inputPattern is the line that nbconvert writes above a code cell.
var inputPattern = lazyregexp.New(`^# In ?\[([0-9]*|[ *])\]:?\s*$`)

// cutNBConvert cuts a script that "jupyter nbconvert --to script" wrote. Its
// markdown cells are comments without a marker: those that stand above the next
// code cell with blank lines before them. The first comment below a marker is
// the cell's own.
func cutNBConvert(s *script) {
	for _, l := range s.lines[:min(2, len(s.lines))] {
		s.doc.Generated = s.doc.Generated || cookiePattern.Match(s.at(l))
	}
	if !s.any(inputPattern.Match) {
		cutUnnumbered(s)
		return
	}
	marker := -1
	for i := 0; i <= len(s.lines); i++ {
		if i < len(s.lines) && !inputPattern.Match(s.at(s.lines[i])) {
			continue
		}
		s.nbconvertCell(marker, i)
		marker = i
	}
}

// headingPattern is a heading of a markdown cell.
var headingPattern = lazyregexp.New(`^# #{1,6} +\S`)

// isUnnumbered tells a script of nbconvert's whose "# In[3]:" lines were taken
// away (--no-prompt): it begins with a coding cookie and has headings, each of a
// paragraph without code.
func (s *script) isUnnumbered() bool {
	cookie, headings := false, 0
	for i, l := range s.lines {
		t := s.at(l)
		cookie = cookie || i < 2 && cookiePattern.Match(t)
		if !cookie && i >= 2 {
			return false
		}
		if headingPattern.Match(t) && i > 0 && s.lines[i-1].isBlank(s.text) && s.isProse(i) {
			headings++
		}
	}
	return cookie && headings > 1
}

// isProse reports whether nothing but comments stands from a line to the next blank one.
func (s *script) isProse(from int) bool {
	for _, l := range s.lines[from:] {
		if l.isBlank(s.text) {
			break
		}
		if !isExported(s.at(l)) {
			return false
		}
	}
	return true
}

// cutUnnumbered cuts such a script. A markdown cell is a paragraph of comments
// with more than one blank line below it, or another markdown cell; the code
// between two of them is one cell.
func cutUnnumbered(s *script) {
	type paragraph struct {
		from, to int // lines
		markdown bool
	}
	var all []paragraph
	for i := 0; i < len(s.lines); i++ {
		if s.lines[i].isBlank(s.text) {
			continue
		}
		p := paragraph{from: i, markdown: true}
		for ; i < len(s.lines) && !s.lines[i].isBlank(s.text); i++ {
			t := s.at(s.lines[i])
			p.markdown = p.markdown && isExported(t) && (i > 1 || !cookiePattern.Match(t))
		}
		p.to = i
		all = append(all, p)
	}
	for k := len(all) - 2; k >= 0; k-- {
		all[k].markdown = all[k].markdown && (all[k+1].markdown || all[k+1].from-all[k].to > 1)
	}
	for k, p := range all {
		if p.markdown {
			s.open(s.lines[p.from], Cell{Kind: Markdown}, false)
		} else if k > 0 && all[k-1].markdown {
			s.open(s.lines[p.from], Cell{}, false)
		}
	}
}

// isExported reports whether nbconvert may have written the line for one of a
// markdown cell: it puts a blank behind the mark.
func isExported(t []byte) bool {
	return t[0] == '#' && (len(t) == 1 || t[1] == ' ' || t[1] == '\r' || t[1] == '\n')
}

// nbconvertCell opens the code cell of a marker, -1 for what stands above the
// first one, and the markdown cells between it and the line end.
func (s *script) nbconvertCell(marker, end int) {
	first, gap := marker+1, 1
	if marker >= 0 {
		l := s.lines[marker]
		count, _ := strconv.Atoi(string(inputPattern.FindSubmatch(s.at(l))[1]))
		s.open(l, Cell{Count: count}, true)
		blank := first
		for blank < end && s.lines[blank].isBlank(s.text) {
			blank++
		}
		gap = max(1, min(2, blank-first)) // formatters take blank lines away
		for first = blank; first < end && !s.lines[first].isBlank(s.text); first++ {
		}
	}
	// Going up from the next marker, find where the comments begin.
	top := end
	for i := end - 1; i >= first; i-- {
		t := s.at(s.lines[i])
		if !s.lines[i].isBlank(s.text) && (!isExported(t) || cookiePattern.Match(t)) {
			break
		}
		top = i
	}
	blanks := 0
	if marker < 0 {
		blanks = gap
	}
	for i := top; i < end; i++ {
		if s.lines[i].isBlank(s.text) {
			blanks++
			continue
		}
		if blanks >= gap {
			s.open(s.lines[i], Cell{Kind: Markdown}, false)
		}
		blanks = 0
	}
}
