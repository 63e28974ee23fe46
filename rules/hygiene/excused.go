package hygiene

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// failsOnPurpose reports whether the cell is there to show an error. A saved
// one says that its author has seen it.
func failsOnPurpose(cell *source.Cell) bool {
	return cell.MayFail() || slices.Contains(cell.Tags, "skip-execution") ||
		cell.Outputs.Error == "SyntaxError" || cell.Outputs.Error == "IndentationError"
}

// gaps matches what templates and lessons put where code is to be filled in,
// and string literals that the grammar is too old for.
var gaps = map[source.Language]*lazyregexp.Regexp{
	source.Python: lazyregexp.New(`(?:^|[^\w\])])@\w+@|\{\{|\{%|\{#|<%|\$\{|\.\.\.|=\s*<\pL[^<>=]*>|[(,\[]\s*<\pL[^<>=]*>|…|\?\?\?|[█�]|\b[tT][rR]?["']|\b[rR][tT]["']`),
	source.R:      lazyregexp.New(`(?:^|[^\w\])])@\w+@|\{\{|\{%|<%|\$\{|<<[\w.-]+>>|(<-|=)\s*<\pL[^<>=]*>|[(,]\s*<\pL[\w.]*(?: [\w.]+)+\s*[>)]|\.\.\.,\s*$|…|\?\?\?|[█�]|___`),
}

// apart matches a pair of brackets that R accepts and the grammar does not:
// x[["a"] ] with its ends apart.
var apart = lazyregexp.New(`\]\s+\]`)

// session matches the first line of what is typed into IPython or a terminal
// and is no code for a parser of Python: magics, escapes, prompts.
var session = lazyregexp.New("^\\s*([%!?$]|>>>|In \\[|```)|\\?\\s*$")

// isTemplate reports whether a broken statement was never meant to be parsed as
// it stands. Of a long one, the lines of the fault tell.
func isTemplate(bare []byte, statement source.Span, found fault, lang source.Language) bool {
	from := bytes.LastIndexByte(bare[:found.at.Start], '\n') + 1
	to := lineEnd(bare, max(found.at.End, found.at.Start))
	if gaps[lang].Match(bare[from:to]) {
		return true
	}
	if lang == source.R {
		return apart.Match(bare[statement.Start:statement.End])
	}
	return session.Match(bare[from:to])
}

// beginnings matches the first line of a statement as hardly anything but code
// of the language has it.
var beginnings = map[source.Language]*lazyregexp.Regexp{
	source.Python: lazyregexp.New(`^\s*(` + keywords + `|@[\w.]+\s*(\(|$)|\.\w+\(|[A-Za-z_][\w.]*(\[.*)?[(\[]|` +
		variable + `(\s*,\s*` + variable + `)*(\s*:\s*[\w.\[\], ]+)?\s*([-+*/|&@%]|//|\*\*)?=([^=]|$))`),
	source.R: lazyregexp.New(`^\s*((if|for|while|repeat|function)\s*[({]|` + "`?" + `[A-Za-z.][\w.$@:]*` + "`?" + `(\[.*)?\s*(<<?-|=[^=]|=$|%>%|\|>|\()|` +
		`[A-Za-z.][\w.]*\$\w)`),
}

const (
	keywords = `(import|from|def|class|for|while|if|elif|else|try|except|finally|with|return|async|assert|raise|del|lambda)\b`
	variable = `\*?[A-Za-z_][\w.]*(\[[^\]]*\])?`
)

var (
	keyword = lazyregexp.New(`^\s*` + keywords)
	// words matches names side by side: prose, SQL, commands, settings.
	words = lazyregexp.New(`^\s*([A-Za-z][\w'-]*|\w+=[\w./-]+)[ \t]+[A-Za-z-]`)
	// prose matches words side by side between brackets, as lessons write
	// if (condition is true).
	prose = lazyregexp.New(`[(,]\s*[A-Za-z]+ [A-Za-z]+[ ,)]`)
	// foreign matches signs of other languages that neither Python has.
	foreign = lazyregexp.New(`(?m)\$[\w({]|=>|\w::\w|&&|\|\||<-\s|%>%|^\s*//|\b(function|val|var|let|const)\s+\w|\bdef \w+ =|\)\s*\{\s*$|` +
		`^\s*[\w.]+\([^()]*\)\s*=[^=]|^\s*</?\w+|^\s*(#include|package|public|private|SELECT|CREATE|INSERT|DROP|ALTER)\b`)
)

// isCode reports whether a broken statement of a notebook or a text is code of
// the language beyond doubt: people also keep notes, output and other languages
// in code cells.
func isCode(bare []byte, lang source.Language) bool {
	bare = bytes.TrimLeft(bare, "\r\n")
	for len(bare) > 0 && len(bytes.TrimSpace(bare[:lineEnd(bare, 0)])) == 0 {
		bare = bare[min(lineEnd(bare, 0)+1, len(bare)):]
	}
	line := bytes.TrimRight(bare[:lineEnd(bare, 0)], " \t\r")
	if !beginnings[lang].Match(line) {
		return false
	}
	if lang == source.R {
		return !prose.Match(bare)
	}
	return !foreign.Match(bare) && (keyword.Match(line) || !words.Match(line))
}
