package source

import "bytes"

// cutDatabricks cuts a notebook that Databricks exported as source. A cell of
// another language stands in "# MAGIC" comments, which are no comments to judge.
func cutDatabricks(s *script) {
	start := 0
	for i := 1; i <= len(s.lines); i++ {
		if i == len(s.lines) || bytes.HasPrefix(s.at(s.lines[i]), []byte("# COMMAND ---")) {
			s.databricksCell(s.lines[start:i])
			start = i
		}
	}
}

func (s *script) databricksCell(lines []line) {
	var c Cell
	magic, code := "", false
	for _, l := range lines[1:] {
		t := s.at(l)
		if rest, ok := bytes.CutPrefix(t, []byte("# DBTITLE ")); ok {
			_, title, _ := bytes.Cut(rest, []byte(","))
			c.Label = string(bytes.TrimSpace(title))
			s.prose = append(s.prose, Span{l.start, l.next})
		} else if rest, ok := bytes.CutPrefix(t, []byte("# MAGIC")); ok {
			rest = bytes.TrimSpace(rest)
			if magic == "" && len(rest) > 1 && rest[0] == '%' {
				word := bytes.Fields(rest[1:])
				if len(word) > 0 {
					magic = string(bytes.TrimLeft(word[0], "%"))
				}
			}
			s.prose = append(s.prose, Span{l.start, l.next})
		} else if len(t) > 0 && t[0] != '#' && !l.isBlank(s.text) {
			code = true
		}
	}
	if magic != "" && !code {
		c.Magic = magic
		if kind, lang, ok := databricksMagic(magic); ok {
			c.Kind, c.Language = kind, lang
		}
		if c.Kind == Code {
			c.Engine = magic
		}
	}
	s.open(lines[0], c, true)
}

// databricksMagic says what a cell is that the word opens: `%sql`, `%md`. ok is
// false for words that are line magics (`%run`, `%pip`).
func databricksMagic(word string) (kind CellKind, lang Language, ok bool) {
	switch word {
	case "python", "pyspark":
		return Code, Python, true
	case "r", "R":
		return Code, R, true
	case "md", "md-sandbox":
		return Markdown, Other, true
	case "sql", "scala", "sh", "fs":
		return Code, Other, true
	}
	return Code, Other, false
}
