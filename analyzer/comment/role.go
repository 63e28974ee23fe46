package comment

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// assign gives the lines of a block the roles that their own text decides.
func (r *reader) assign(i int) {
	b := &r.all[i]
	licence := (i == 0 || i == 1 && r.all[0].onlyRead()) && isLicence(b) || grants(b)
	tagged, fenced, shown := false, false, documented(b)
	manual, chapters, tangled := shown, 0, false
	for k := range b.Lines {
		l := &b.Lines[k]
		if title := chapter(l.Text); title != "" {
			chapters++
			manual = manual || chapters > 1 && title[0] == 'e' // of a page about a function
			shown = manual
		}
		if bytes.HasPrefix(l.Text, []byte("```")) {
			fenced = !fenced
			l.quoted = true
			continue
		}
		if bytes.HasPrefix(l.Text, []byte(">>>")) || bytes.HasPrefix(l.Text, []byte("In [")) {
			shown = true
		} else if len(l.Text) == 0 {
			shown = manual
		}
		l.quoted = fenced || shown
		tangled = tangled || bytes.HasPrefix(l.Text, []byte("code chunk number ")) && bytes.Contains(l.Text, []byte("eval = FALSE"))
		switch mark := l.Node.Bytes(); {
		case tangled, r.f.Doc.InProse(l.Node.Start()), isDirective(mark, l.Node.Language()) && !r.isItem(l), isShebang(l.Node), r.isActive(l), r.isPurled(mark):
			l.Role = Directive
			tagged = isTag(mark)
		case len(l.Text) == 0:
			l.Role = Empty
			tagged = false
		case isSection(mark):
			l.Role = Section
		case licence:
			l.Role = Licence
		default:
			l.Role = Prose
			if tagged { // what a tool's tag holds goes on below it
				tagged = l.indent > 2
				if tagged {
					l.Role = Directive
				}
			}
		}
	}
}

// isActive reports whether a line is a magic that jupytext keeps in a comment:
// it runs when the script is opened as a notebook.
func (r *reader) isActive(l *Line) bool {
	switch r.f.Doc.Dialect {
	case source.Percent, source.Light, source.NBConvert:
		return len(l.Text) > 1 && (l.Text[0] == '%' || l.Text[0] == '!') && l.Text[1] != ' '
	}
	return false
}

// isPurled reports whether knitr::purl wrote the line: code of a chunk that is not
// to run gets two marks.
func (r *reader) isPurled(mark []byte) bool {
	return r.f.Doc.Dialect == source.Purl && bytes.HasPrefix(mark, []byte("##"))
}

// chapter returns what the heading of a page about a function says, in small letters, or
// nothing: "Examples~~~~", "--- Inputs:".
func chapter(text []byte) string {
	title := bytes.Trim(text, "~-=*_+#:. ")
	if len(title) > len("descriptions") {
		return ""
	}
	if title := string(bytes.ToLower(title)); chapters[strings.TrimSuffix(title, "s")] {
		return title
	}
	return ""
}

var chapters = syntax.Names("example input output argument arg parameter param return value description detail")

// documented reports whether a block is documentation with tags, as roxygen has it,
// though no tool reads it: what stands in it is an example.
func documented(b *Block) bool {
	for i := range b.Lines {
		if t := b.Lines[i].Text; len(t) > 1 && t[0] == '@' && docTags[string(t[1:1+wordLength(t[1:])])] {
			return true
		}
	}
	return false
}

var docTags = syntax.Names("param params return returns example examples export details title description importFrom rdname seealso author usage")

func wordLength(text []byte) int {
	n := 0
	for n < len(text) && isLetter(text[n]) {
		n++
	}
	return n
}

// isItem reports whether a line that looks like roxygen's is an item of the call it
// stands in: #'north',.
func (r *reader) isItem(l *Line) bool {
	return len(l.Text) > 0 && l.Text[0] == '\'' && r.around(l).lists()
}

// isShebang reports whether a comment tells the system what runs the file.
func isShebang(n syntax.Node) bool {
	return n.Start() == 0 && bytes.HasPrefix(n.Bytes(), []byte("#!")) && !n.File().Doc.HasCells()
}

// isTag reports whether a directive may go on in the indented lines below it,
// as the tags of plumber and the fields of jupytext's head do.
func isTag(mark []byte) bool {
	return bytes.HasPrefix(mark, []byte("#*")) || bytes.HasPrefix(mark, []byte("#|"))
}

// isSection reports whether a comment divides the text: it is a ruler, or begins
// or ends in one.
func isSection(mark []byte) bool {
	const least = 4 // RStudio's section marks have four
	text := bytes.TrimRight(mark, " \t\r\n")
	if n := ruler(text, false); n >= least && len(text) > 1 || n == least-1 && bytes.HasSuffix(text, []byte(" ---")) {
		return true
	}
	marks := len(text)
	text = bytes.TrimLeft(text, "#")
	if marks -= len(text); len(text) == 1 && marks > 2*least {
		return true // a letter was typed into it
	}
	text = bytes.TrimLeft(text, " \t")
	if len(text) == 0 {
		return len(bytes.TrimSpace(mark)) >= least
	}
	if n := ruler(text, true); n >= least || n == len(text) && n > 2 {
		return true
	}
	return false
}

// ruler counts how often the last, or first, byte is repeated at that end if it
// is one that rulers are drawn with.
func ruler(text []byte, first bool) int {
	if len(text) == 0 {
		return 0
	}
	b := text[len(text)-1]
	if first {
		b = text[0]
	}
	if !bytes.ContainsRune([]byte("-=#*_~+<>/.%"), rune(b)) {
		return 0
	}
	n := 0
	for n < len(text) {
		at := len(text) - 1 - n
		if first {
			at = n
		}
		if text[at] != b {
			break
		}
		n++
	}
	if b == '.' && n < 5 {
		return 0
	}
	return n
}

// isTemplate reports whether a file offers settings in comments to whoever fills
// it in, as those of Sphinx, Jupyter, Airflow and Alembic do, or is made by a tool: what a
// project is made from, and the code of R's vignettes.
func isTemplate(file string) bool {
	base := path.Base(file)
	return base == "conf.py" || base == "webserver_config.py" || source.IsJupyterConfig(base) ||
		strings.Contains("/"+file, "/inst/doc/") || strings.HasSuffix(file, "alembic/env.py") || strings.HasSuffix(file, "migrations/env.py") || strings.Contains(file, "{{")
}

// isOfCrawler reports whether a document is the settings of Scrapy, which offer what else to set.
func isOfCrawler(d *source.Document) bool {
	return d.Base() == "settings.py" && bytes.Contains(d.Code, []byte("BOT_NAME"))
}

// onlyRead reports whether tools read every line of the first block of a document, as
// they do the line that says what runs it.
func (b *Block) onlyRead() bool {
	for i := range b.Lines {
		if l := &b.Lines[i]; l.Role != Directive && l.Role != Empty {
			return false
		}
	}
	return true
}

// isLicence reports whether the block that opens a document says who may use it.
func isLicence(b *Block) bool {
	for i := range b.Lines {
		if mayLicense(b.Lines[i].Text) && licence.Match(b.Lines[i].Text) {
			return true
		}
	}
	return false
}

// grants reports whether a block, wherever it stands, is the text of a licence: of code
// that came from elsewhere.
func grants(b *Block) bool {
	if len(b.Lines) < minGrant {
		return false
	}
	for i := range b.Lines {
		for _, words := range grant {
			if bytes.Contains(b.Lines[i].Text, words) {
				return true
			}
		}
	}
	return false
}

// minGrant is how many lines the text of a licence has at least.
const minGrant = 5

var grant = [][]byte{[]byte("Redistribution and use in source"), []byte("Permission is hereby granted"), []byte("Licensed under the "), []byte("under the terms of the GNU ")}

// mayLicense looks for what every licence's line has, before the expression does.
func mayLicense(text []byte) bool {
	for _, part := range []string{"icen", "ICEN", "opyright", "OPYRIGHT", "(c)", "(C)", "SPDX", "eserved", "ESERVED", "BSD"} {
		if bytes.Contains(text, []byte(part)) {
			return true
		}
	}
	return false
}

var licence = lazyregexp.New(`(?i)\b(copyright\b|licen[sc]ed? (under|:)|licen[sc]e:|SPDX-|all rights reserved|\(c\) (19|20)\d\d|apache license|mit license|bsd \d)`)
