package source

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// Left reports whether nobody mends what a document has: a tool wrote it, which would write it
// anew, or its first words say that nobody works with it any more.
func (d *Document) Left() bool {
	return d.Generated && d.Dialect != NBConvert || d.retired()
}

// retired reports whether a document says in its first lines, by a comment, in its docstring or
// in the text above its code, that it is outdated, or is a script that begins with an error.
func (d *Document) retired() bool {
	lines, next := d.firstLines()
	return retires(lines) || d.Format == Script && halting.Match(next)
}

// Licensed reports whether a document says in its first lines who holds the rights in it, or under
// which terms, and does not name its author, as people do in what they write themselves.
func (d *Document) Licensed() bool {
	head := d.Code[:min(len(d.Code), mostHead)]
	if hasAny(head, copies) && copied.Match(head) {
		return true
	}
	lines, _ := d.firstLines()
	return slices.ContainsFunc(lines, licenses) && !slices.ContainsFunc(lines, signed.Match)
}

// Author is who wrote a script, by `__author__` of Python or a tag `@author` among its first lines, in small letters, or empty.
func (d *Document) Author() string {
	head := d.Code[:min(len(d.Code), mostHead)]
	if d.Format != Script || !bytes.Contains(head, []byte("author")) { // which is found out faster than by the pattern
		return ""
	}
	m := authored.FindSubmatch(head)
	if m == nil {
		return ""
	}
	return strings.ToLower(strings.TrimSpace(string(m[1])))
}

// authored matches who wrote a script.
var authored = lazyregexp.New(`(?m)^(?:__author__ *=|[^\pL\n]*@author\b)[^\pL\n]*(\pL[\pL .-]*)`)

// copied matches how modules of scikit-learn and of QIIME begin, which are much copied: a line "License: BSD", variables
// that say which project holds the rights and whom it thanks.
var copied = lazyregexp.New(`(?m)^#? *Licen[cs]e: (?:new |simplified )?BSD\b|^__copyright__ *=.* [Pp]roject\b|^__credits__ *= *[\[(]`)

// copies are words one of which each match of copied has.
var copies = [][]byte{[]byte(" BSD"), []byte("__copyright__"), []byte("__credits__")}

// hasAny reports whether a text has one of the words that a pattern needs, which is found out faster than by the pattern.
func hasAny(text []byte, words [][]byte) bool {
	return slices.ContainsFunc(words, func(word []byte) bool { return bytes.Contains(text, word) })
}

// licenses reports whether a line does so.
func licenses(line []byte) bool {
	line = bytes.ToLower(line)
	return hasAny(line, rights) && licensing.Match(line)
}

// rights are words one of which each match of licensing has.
var rights = [][]byte{[]byte("copyright"), []byte("(c)"), []byte("under"), []byte("warranty"), []byte("rights"), []byte("permission")}

// signed is a line that names the author.
var signed = lazyregexp.New(`(?i)^[^\pL\d]*(?:authors?|e-?mail|written by|created by)\b`)

// licensing matches such a line in small letters.
var licensing = lazyregexp.New(`copyright\b.*(?:\(c\)|©|\d{4})|\(c\) (?:19|20)\d\d|licen[cs]ed under|without any warranty|all rights reserved|permission is hereby granted`)

// firstLines returns the comments that a document begins with, its docstring, or the text above its
// code, and of a script the line below.
func (d *Document) firstLines() (lines [][]byte, next []byte) {
	var text []byte
	switch {
	case d.Format == Script:
		return headOf(d.Code[:min(len(d.Code), mostHead)])
	case d.Format != Notebook && len(d.Prose) > 0:
		at := d.Prose[0]
		text = d.Raw[at.Start:min(at.End, at.Start+mostHead)]
	case d.Format == Notebook && len(d.Cells) > 0:
		at := d.Cells[0].Span
		text = d.Code[at.Start:min(at.End, at.Start+mostHead)]
		if d.Cells[0].Kind == Code {
			lines, _ = headOf(text)
			return lines, nil
		}
	}
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) > 0 && len(lines) < textLines {
			lines = append(lines, line)
		}
	}
	return lines, nil
}

// mostHead is how far the words at the head of a document are looked for, in bytes, headLines in
// lines of code and textLines in those of a text.
const mostHead, headLines, textLines = 1 << 10, 10, 3

// headOf returns the comments, and the lines of a docstring, that code begins with, and the line
// below them.
func headOf(code []byte) (lines [][]byte, next []byte) {
	var quotes []byte // that end the docstring
	for line := range bytes.Lines(code) {
		line = bytes.TrimSpace(line)
		switch {
		case len(lines) == headLines:
			return lines, nil
		case len(line) == 0 || line[0] == '#' || quotes != nil:
		case bytes.HasPrefix(line, []byte(`"""`)) || bytes.HasPrefix(line, []byte("'''")):
			if quotes = line[:3]; bytes.Contains(line[3:], quotes) {
				return append(lines, line), nil
			}
			lines = append(lines, line)
			continue
		default:
			return lines, line
		}
		lines = append(lines, line)
		if quotes != nil && bytes.Contains(line, quotes) {
			return lines, nil
		}
	}
	return lines, nil
}

// halting matches a statement by which no run gets further.
var halting = lazyregexp.New(`^(?:stop\(|raise\b)`)

func retires(lines [][]byte) bool { return slices.ContainsFunc(lines, retiring.Match) }

// retiring is a line that says of its document that nobody works with it: "# Outdated",
// "Deprecated, see tides.py", "this script is no longer used", "this is old code", "old script from 2021", "it will not run as is".
var retiring = lazyregexp.New(`(?i)^[^\pL\d]*(?:old (?:script|code|notebook|version)\b|` + retired + `[ \t]*(?:[\s#*=-]*$|[^\pL\d\s#'=([{<]|(?:by|since|as of|because|see|use|and|script|notebook|file|code|version)\b)|` +
	`(?:this|the) (?:[a-z]+ ){0,2}(?:is|was|has been) (?:now )?(?:` + retired + `|not used|(?:an )?old (?:code|script|notebook|version))\b|` +
	`(?:this|the|it)\b[^.]* (?:will|does|do) not (?:run|work) (?:as[- ]is|any ?more)\b)`)

const retired = `(?:out-?dated|out of date|deprecated|obsolete|superseded|abandoned|unmaintained|(?:not|no longer) (?:maintained|up to date|in use)|(?:no longer|not any ?more) used|not used any ?more)`
