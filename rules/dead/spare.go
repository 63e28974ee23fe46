package dead

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows switched-off code that no result hangs on.

// spare is the category of code that waits to be switched on and changes no result as it
// stands: words offer it, or it only prints, or is the other value of a flag, or it made a file
// that the document reads.
const spare = "spare"

// worksOnNothing reports whether code only prints or sets a flag, which is a parameter
// as it stands.
func worksOnNothing(d comment.Dead) bool {
	for _, s := range d.Statements {
		e := s.Expression()
		switch {
		case e.Has(syntax.Assignment) && e.Target().Has(syntax.Identifier) && e.Value().IsTruth():
		case e.Has(syntax.Call) && (e.Callee() == "print" || e.Language() == source.R && e.Callee() == "cat"), e.Is(syntax.PyPrintStatement):
		default:
			return false
		}
	}
	return len(d.Statements) > 0 && d.Shell == 0
}

// onlyInstalls reports whether code does nothing but install packages, and say which.
func onlyInstalls(f *syntax.File, d comment.Dead) bool {
	if len(d.Statements) == 0 && d.Shell > 0 {
		lines := bytes.Split(f.Doc.Code[d.Span.Start:d.Span.End], []byte("\n"))
		return !slices.ContainsFunc(lines, func(line []byte) bool { return !shellInstall.Match(line) })
	}
	some := false
	for _, s := range d.Statements {
		switch {
		case isInstall(s):
			some = true
		case !s.Expression().Has(syntax.Assignment):
			return false
		}
	}
	return some && d.Shell == 0
}

// shellInstall matches a line that has a shell install a package.
var shellInstall = lazyregexp.New(`^[ \t#!%]*(?:python3? -m )?(?:pip3?|conda|mamba|apt(?:-get)?) install\b`)

// isInstall reports whether a statement is a call that installs packages, or does so where they are
// wanting.
func isInstall(s syntax.Node) bool {
	if s = s.Expression(); s.Has(syntax.If) {
		for n := range s.Subtree() {
			if n.Has(syntax.Call) && strings.HasPrefix(n.FuncName(), "install.") {
				return true
			}
		}
	}
	if s.FuncName() == "source" {
		from, _ := s.Arg("file", 0).Literal()
		return strings.HasSuffix(from, "/biocLite.R")
	}
	return s.Has(syntax.Call) && (strings.HasPrefix(s.FuncName(), "install") || s.FuncName() == "biocLite")
}

// fetches reports whether code gets files or unpacks them: that is done once, and says where the data are from.
func fetches(d comment.Dead) bool {
	return d.Shell == 0 && slices.ContainsFunc(d.Statements, func(s syntax.Node) bool {
		for call := range s.Nodes(syntax.Call) {
			if fetching[call.FuncName()] {
				return true
			}
		}
		return false
	})
}

var fetching = syntax.Names("download.file download curl_download drive_download urlretrieve unzip untar extractall gunzip")

// heapOf returns where a document keeps what is left over: the offset of a heading that says so,
// below which nothing works.
func heapOf(f *syntax.File) int {
	end := 0
	for i := range f.Doc.Cells {
		for s := range f.CellRoot(&f.Doc.Cells[i]).Statements() {
			if !s.Has(syntax.Comment) {
				end = s.Stop()
			}
		}
	}
	if rest := f.Doc.Code[end:]; hasLeftOver(rest) {
		if at := heap.FindIndex(rest); at != nil {
			return end + at[0]
		}
	}
	return len(f.Doc.Code)
}

// heap matches a heading in a comment, by its ruler, of what is left over.
var heap = lazyregexp.New(`(?im)^#[#=*_ -]{4,}\n#+ *(?:\w+ )?` + leftOver + `.{0,30}$|^#+ *(?:\w+ )?` + leftOver + `.*(?:[#=*-]{4}|\n#[#=*_ -]{4,}$)`)

// hasLeftOver reports whether a text has a comment and one of the words of leftOver in any capitals, without which heap does
// not match: it is found out faster than by the pattern.
func hasLeftOver(text []byte) bool {
	if bytes.IndexByte(text, '#') < 0 {
		return false
	}
	small := bytes.ToLower(text)
	return slices.ContainsFunc(leftOvers, func(word []byte) bool { return bytes.Contains(small, word) })
}

var leftOvers = bytes.Fields([]byte("note trash junk scrap graveyard leftover old unused archive deprecated attic"))

const leftOver = `(?:notes?|trash|junk|scraps?|graveyard|leftovers?|old|unused|archived?|deprecated|attic)\b`
