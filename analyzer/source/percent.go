package source

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// cutPercent cuts at "# %%", as jupytext, Spyder, VS Code and Hydrogen read it,
// and at "# <codecell>" of older IPython.
func cutPercent(s *script) {
	for i, l := range s.lines {
		rest, ok := percentMarker(s.at(l), s.doc.Language)
		if !ok || s.header.Contains(l.start) || s.inBlock(i) {
			continue
		}
		c := percentCell(rest)
		if c.Kind == Code {
			s.commentedMagic(&c, i+1)
		}
		s.open(l, c, true)
		if c.Kind == Code && c.Language == Other && c.Engine != "" { // all of it stands in comments
			s.commentProse(i + 1)
		}
	}
}

// inBlock reports whether a marker of a Python script stands within a function, a loop or a branch that
// goes on behind it: the next line of code is indented, and the last one above that is not opens
// a block. To cut there would break both cells.
func (s *script) inBlock(marker int) bool {
	if s.doc.Language != Python {
		return false
	}
	next := s.codeLine(marker, 1, false)
	if goesOn.Match(next) {
		return true
	}
	if !isIndented(next) {
		return false
	}
	head := bytes.TrimRight(s.codeLine(marker, -1, true), " \t\r\n")
	head, _, _ = bytes.Cut(head, []byte(" #"))
	return bytes.HasSuffix(bytes.TrimRight(head, " "), []byte(":"))
}

// goesOn matches a line that goes on with a statement above.
var goesOn = lazyregexp.New(`^(?:(?:elif|except)\b|(?:else|finally)\s*:)`)

// codeLine returns the first line from a line on, upward or downward, that is neither blank nor a
// comment, nor indented where only heads of blocks are sought.
func (s *script) codeLine(from, step int, heads bool) []byte {
	for i := from + step; i >= 0 && i < len(s.lines); i += step {
		text := s.at(s.lines[i])
		if t := bytes.TrimSpace(text); len(t) > 0 && t[0] != '#' && !(heads && isIndented(text)) {
			return text
		}
	}
	return nil
}

func isIndented(text []byte) bool { return len(text) > 0 && (text[0] == ' ' || text[0] == '\t') }

// percentMarker returns what a marker says behind its percent signs. In R a comment of LaTeX is none:
// "# %%caption{Tides}", "# %%% Tables".
func percentMarker(t []byte, lang Language) (rest string, ok bool) {
	if len(t) == 0 || t[0] != '#' {
		return "", false
	}
	body := bytes.TrimLeft(t[1:], " \t")
	switch {
	case bytes.HasPrefix(body, []byte("<codecell>")):
		return "", true
	case bytes.HasPrefix(body, []byte("<markdowncell>")):
		return "[markdown]", true
	case !bytes.HasPrefix(body, []byte("%%")):
		return "", false
	}
	after := bytes.TrimLeft(body, "%")
	if signs := len(body) - len(after); signs > 5 || lang == R && (isWord(after) || signs > 2) { // a banner
		return "", false
	}
	rest = strings.TrimSpace(string(after))
	if rest != "" && after[0] != ' ' && after[0] != '\t' && magicPattern.MatchString(string(body)) {
		return "", false // "# %%time": jupytext's comment around a cell magic
	}
	return rest, true
}

// isWord reports whether a word stands right at the begin of a text.
func isWord(text []byte) bool {
	return len(text) > 0 && (text[0]|0x20 >= 'a' && text[0]|0x20 <= 'z' || text[0] == '_' || text[0] == '\\')
}

// magicPattern matches the cell magics that notebooks use. Editors take any
// other word right behind the percent signs for a title.
var magicPattern = lazyregexp.New(`^%%(time|timeit|capture|prun|bash|sh|script|cmd|R|sql|bigquery|html|HTML|js|javascript|latex|markdown|` +
	`svg|SVG|perl|ruby|python[23]?|pypy|writefile|file|cython|px|local|spark|cu|debug|system|sx|julia|scala)\b`)

var cellType = lazyregexp.New(`(?:^|\s)\[(markdown|md|raw)\]`)
var cellMetadata = lazyregexp.New(`(?:^|\s)(\w+)=(\[[^\]]*\]|"[^"]*"|'[^']*'|\S+)|\{".*\}\s*$`)

// percentCell reads a marker's title, cell type and metadata, each of which may
// be missing.
func percentCell(rest string) Cell {
	var c Cell
	if m := cellType.FindStringSubmatchIndex(rest); m != nil {
		c.Kind = Markdown
		if rest[m[2]:m[3]] == "raw" {
			c.Kind = Raw
		}
		readMetadata(&c, rest[m[1]:])
		rest = rest[:m[0]]
	} else if m := cellMetadata.FindStringIndex(rest); m != nil {
		readMetadata(&c, rest[m[0]:])
		rest = rest[:m[0]]
	}
	c.Label = strings.TrimSpace(rest)
	return c
}

func readMetadata(c *Cell, text string) {
	for _, m := range cellMetadata.FindAllStringSubmatch(text, -1) {
		switch m[1] {
		case "tags":
			c.Tags = listItems(m[2])
		case "id":
			c.ID = unquote(m[2])
		}
	}
	if i := strings.Index(text, `"tags"`); i >= 0 { // metadata as JSON
		if j := strings.IndexByte(text[i:], ']'); j >= 0 {
			c.Tags = listItems(strings.TrimLeft(text[i+len(`"tags"`):i+j], ": \t"))
		}
	}
}

// commentedMagic gives a cell whose first line is a cell magic in a comment the
// magic, and the language that it runs: "# %%bash" above "# ls".
func (s *script) commentedMagic(c *Cell, from int) {
	for ; from < len(s.lines); from++ {
		t := s.at(s.lines[from])
		if s.lines[from].isBlank(s.text) {
			continue
		}
		if t[0] != '#' {
			return
		}
		m := magicPattern.FindSubmatch(bytes.TrimLeft(t[1:], " \t"))
		if m == nil {
			return
		}
		c.Magic = string(m[1])
		switch c.Magic {
		case "time", "timeit", "capture", "prun", "px", "local", "debug": // these run the cell's own language
		default:
			c.Engine = c.Magic
		}
		return
	}
}

// commentProse marks the comments from a line to the next marker as no comments.
func (s *script) commentProse(from int) {
	for _, l := range s.lines[from:] {
		t := s.at(l)
		if _, marker := percentMarker(t, s.doc.Language); marker {
			return
		}
		if len(t) > 0 && t[0] == '#' {
			s.prose = append(s.prose, Span{l.start, l.next})
		}
	}
}
