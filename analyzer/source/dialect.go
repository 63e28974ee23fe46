package source

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// marks is a set of the kinds of marker that a script holds.
type marks uint16

const (
	percentMark    marks = 1 << iota // # %%
	inputMark                        // # In[3]:
	databricksMark                   // # Databricks notebook source
	openMark                         // # +
	closeMark                        // # -
	headerMark                       // # jupyter:
	spinMark                         // #+
	roxygenMark                      // #'
	rulerMark                        // ## ----label----
	metadataMark                     // # /// script
	marimoMark                       // @app.cell
	headingMark                      // # # Title
)

// scanMarkers looks at the comments that begin a line. It is all that reading a
// plain script costs beyond its bytes, so it only sorts out; a dialect's own
// reader is the strict one.
func scanMarkers(text []byte, lang Language) marks {
	var found marks
	if len(text) > 0 && text[0] == '#' {
		found |= markOf(text, lang)
		if bytes.HasPrefix(text, []byte("# Databricks notebook source")) {
			found |= databricksMark
		}
	}
	for off := 0; ; {
		i := bytes.Index(text[off:], []byte("\n#"))
		if i < 0 {
			break
		}
		off += i + 1
		found |= markOf(text[off:], lang)
	}
	if lang == Python && bytes.Contains(text, []byte("\n@app.cell")) && bytes.Contains(text, []byte("marimo.App(")) {
		found |= marimoMark
	}
	return found
}

// markOf tells what the line may be that text, a "#", begins with.
func markOf(text []byte, lang Language) marks {
	rest := text[1:]
	for len(rest) > 0 && rest[0] == ' ' {
		rest = rest[1:]
	}
	if len(rest) < 2 {
		return 0
	}
	has := func(prefix string, m marks) marks {
		if bytes.HasPrefix(rest, []byte(prefix)) {
			return m
		}
		return 0
	}
	tight := text[1] != ' '
	switch rest[0] {
	case '%':
		return has("%%", percentMark)
	case '<':
		return has("<codecell>", percentMark) | has("<markdowncell>", percentMark)
	case 'I':
		return has("In[", inputMark) | has("In [", inputMark)
	case 'j':
		return has("jupyter:", headerMark) | has("jupytext:", headerMark)
	case '/':
		return has("/// ", metadataMark)
	case '+':
		if tight {
			return spinMark
		}
		return openMark
	case '-':
		if rest[1] == '\n' || rest[1] == '\r' || rest[1] == ' ' {
			return closeMark
		}
	case '\'':
		if tight && lang == R {
			return roxygenMark
		}
	case '#':
		if !tight && lang == Python {
			return headingMark
		}
		if tight && lang == R {
			return has("# ----", rulerMark)
		}
	}
	return 0
}

// dialect decides which convention a script with markers follows; most have
// none, and their markers are ordinary comments.
func (s *script) dialect(m marks) Dialect {
	r := s.doc.Language == R
	format := ""
	if m&headerMark != 0 {
		_, format = jupytextHeader(s.text, s.lines)
	}
	percent := m&percentMark != 0 && s.any(func(t []byte) bool { _, ok := percentMarker(t, s.doc.Language); return ok })
	switch {
	case m&databricksMark != 0:
		return Databricks
	case m&marimoMark != 0:
		return Marimo
	case m&inputMark != 0 && s.any(inputPattern.Match):
		return NBConvert
	case format == "" && m&headingMark != 0 && m&percentMark == 0 && s.isUnnumbered():
		return NBConvert
	case r && m&rulerMark != 0 && s.any(isRuler):
		return Purl
	case r && m&(spinMark|roxygenMark) != 0 && s.isSpin():
		return Spin
	case format == "light" || format == "unknown" && !percent:
		return Light
	case percent:
		return Percent
	case m&openMark != 0 && m&closeMark != 0 && s.isLight():
		return Light
	}
	return Plain
}

func (s *script) any(match func([]byte) bool) bool {
	for _, l := range s.lines {
		if t := s.at(l); len(t) > 0 && t[0] == '#' && match(t) {
			return true
		}
	}
	return false
}

// jupytextHeader finds the YAML header that jupytext writes above a script's
// cells, and the name of its format: "light", "percent", other names, or
// "unknown" where the header does not tell.
func jupytextHeader(text []byte, lines []line) (header Span, format string) {
	i := 0
	for i < len(lines) && i < 5 && (lines[i].isBlank(text) || bytes.HasPrefix(text[lines[i].start:], []byte("#!")) ||
		cookiePattern.Match(text[lines[i].start:lines[i].end])) {
		i++
	}
	if i == len(lines) || !isRule(text, lines[i], "# ---") {
		return Span{}, ""
	}
	for j := i + 1; j < len(lines) && text[lines[j].start] == '#'; j++ {
		if !isRule(text, lines[j], "# ---") {
			continue
		}
		header = Span{lines[i].start, lines[j].next}
		block := text[header.Start:header.End]
		if !bytes.Contains(block, []byte("\n# jupyter:")) && !bytes.Contains(block, []byte("jupytext")) {
			return Span{}, ""
		}
		if m := formatPattern.FindSubmatch(block); m != nil {
			return header, string(m[1])
		}
		return header, "unknown"
	}
	return Span{}, ""
}

var formatPattern = lazyregexp.New(`\n#\s+format_name: ([a-z]+)`)
