package prints

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isExplained reports whether comments right below a statement, or an arrow behind it, keep what
// it showed: the line is there for whoever reads the code.
func isExplained(s syntax.Node) bool {
	if isArrow(saidBehind(s)) {
		return true
	}
	apart := false
	for i := range maxOutput {
		below := s.NextSibling()
		if !below.Has(syntax.Comment) {
			return false
		}
		lines := bytes.Count(s.File().Doc.Code[s.Stop():below.Start()], []byte("\n"))
		if lines != 1 && (i > 0 || lines != 2) { // one may be empty
			return false
		}
		text := bytes.TrimLeft(below.Bytes(), "#")
		apart = apart || lines == 2
		if tableHead.Match(text) {
			return true
		}
		if !apart && isOutput(text) || apart && (isArrow(text) || isFigure(text) && len(bytes.Fields(text)) > 1 || decimals(text) > 2) { // else a heading may have a number
			return true
		}
		s = below
	}
	return false
}

// keepsFigures reports whether a comment behind a statement holds nothing but the figures that it
// showed.
func keepsFigures(s syntax.Node) bool {
	said := saidBehind(s)
	return said != nil && isFigure(said)
}

// saidBehind returns what a comment behind a statement says, on the line that the statement ends on, or nil.
func saidBehind(s syntax.Node) []byte {
	behind := s.NextSibling()
	if !behind.Has(syntax.Comment) || bytes.Contains(s.File().Doc.Code[s.Stop():behind.Start()], []byte("\n")) {
		return nil
	}
	return bytes.TrimLeft(behind.Bytes(), "# ")
}

// isAnnotated reports whether a comment right above says that a statement is there to show something,
// and is no print that was switched off.
func isAnnotated(s syntax.Node) bool {
	said := s.PrevSibling().Text()
	return isCommented(s) && tellsOf(said, showing) && !codeLike.MatchString(said)
}

// isReasoned reports whether comments on lines of their own right above a print give a reason and name its function, or the
// standard output: # cat, because the page folds what comes line by line.
func isReasoned(call syntax.Node) bool {
	first, code := call.Statement(), call.File().Doc.Code
	for above := first.PrevSibling(); above.Has(syntax.Comment) && adjoin(above, first) && !(above.PrevSibling().OK() && isOnLineOf(above.PrevSibling(), above)); above = first.PrevSibling() {
		first = above
	}
	said := code[first.Start():call.Statement().Start()]
	if !reason.Match(said) {
		return false
	}
	return slices.ContainsFunc(printerAlone.FindAllIndex(said, -1), func(at []int) bool {
		name := string(said[at[0]:at[1]])
		return strings.HasPrefix(name, "stdout") || strings.HasPrefix(name, call.FuncName())
	})
}

var (
	// reason matches words that lead to one.
	reason = lazyregexp.New(`\b(?:because|so that)\b`)
	// printerAlone matches the name of a printer, or of where it prints to, which is given nothing.
	printerAlone = lazyregexp.New(`\b(cat|print|stdout)\b(?:\(\)|[^\w(])`)
)

// isResult reports whether a comment right above says that a statement shows results.
func isResult(s syntax.Node) bool {
	return s.Language() == source.Python && isAnnotated(s) && hasWord(s.PrevSibling().Text(), resultNames)
}

// resultNames are words for them.
var resultNames = syntax.Names("result results summary report statistics stats metrics scores answer")

// codeLike matches what code has in it and words have not.
var codeLike = lazyregexp.New(`\w[(\[]|[=.]`)

// tellsOf reports whether a comment of three words or more has one of some.
func tellsOf(comment string, words map[string]bool) bool {
	return hasWord(comment, words) && strings.Count(strings.Trim(comment, "# "), " ") > 1
}

// showing are words of comments that say so.
var showing = syntax.Names("print show display list look see view inspect check verify confirm summarize summarise")

// isKeptLook reports whether what a comment keeps below a statement of R is what a look at
// data showed its author, other than a table of counts, and no example whose output was put
// there by a tool (#>).
func isKeptLook(s syntax.Node) bool {
	if s.Language() != source.R || bytes.HasPrefix(s.NextSibling().Bytes(), []byte("#>")) {
		return false
	}
	of := lookedAt(s)
	_, name := shownCall(of)
	return isLook(of, looks) && !tabulating[name]
}

// lookedAt returns what a statement of R shows: the value that a print is given, or itself.
func lookedAt(s syntax.Node) syntax.Node {
	if s.FuncName() == "print" {
		return s.Arg("x", 0)
	}
	return s
}

// maxOutput is how many comments below a statement are looked at.
const maxOutput = 8

// isOutput reports whether a comment holds what an interpreter printed: R's [1], what
// tools paste behind #>, figures, or a row of a table.
func isOutput(text []byte) bool {
	if bytes.HasPrefix(text, []byte(">")) || isArrow(text) {
		return true
	}
	text = bytes.TrimSpace(text)
	if bytes.HasPrefix(text, []byte("[1]")) || bytes.HasPrefix(text, []byte("A tibble:")) || len(text) > 1 && text[0] == '"' && text[len(text)-1] == '"' || isFigure(text) {
		return true
	}
	first, rest, _ := bytes.Cut(bytes.TrimLeft(text, "~"), []byte(" "))
	return isDecimal(first) || decimals(rest) > 1 || bytes.IndexByte(first, '.') > 0 && isFigure(first) && measures.Match(rest)
}

// tableHead matches the head of what R prints of a model or a test.
var tableHead = lazyregexp.New(`^\s*(?:Analysis of (?:Variance|Deviance) Table|Call:\s*$|Coefficients:\s*$|Residuals:\s*$|(?:Random|Fixed) effects:\s*$|Welch Two Sample)|\bPr\(>|\bDf +Sum Sq\b`)

// measures matches the unit that a figure has.
var measures = lazyregexp.New(`^(?:%|[kmcµn]?m[23²³]?|k?g|ha|°C?|[kMG]?[bB]|m?s|min|h|d|\w{1,3}/\w{1,3})$`)

// isArrow reports whether a comment begins with an arrow before a figure, a text or a shape: it came of the line above.
func isArrow(text []byte) bool { return arrow.Match(text) }

var arrow = lazyregexp.New(`^\s*(?:=>|--?>)\s*[\d(\["'<{~-]|^\s*=>`)

// decimals counts the numbers with a point in a text.
func decimals(text []byte) int {
	count := 0
	for word := range bytes.FieldsSeq(text) {
		if isDecimal(bytes.Trim(word, "{},")) {
			count++
		}
	}
	return count
}

// isDecimal reports whether a word is a number with several digits behind its point.
func isDecimal(word []byte) bool {
	_, behind, point := bytes.Cut(word, []byte("."))
	return point && len(behind) > 1 && isFigure(word)
}

// isFigure reports whether a text is a number, or several.
func isFigure(text []byte) bool {
	digits := 0
	for _, c := range text {
		switch {
		case '0' <= c && c <= '9':
			digits++
		case bytes.IndexByte([]byte(" .,-+e%()[]"), c) < 0:
			return false
		}
	}
	return digits > 1
}
