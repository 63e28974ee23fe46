package hygiene

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

var (
	// continued matches a line of Python that belongs to the statement above it.
	continued = lazyregexp.New(`^\s*(else|elif|except|finally)\b`)
	decorator = lazyregexp.New(`^\s*@[\w.]+\s*(\(.*)?$`)
	// unfinished matches the end of a line of R that the next one carries on: an
	// operator, or what governs an expression.
	unfinished = lazyregexp.New(`(%[^%\s]*%|[-+*/^=~&|,<>:$@?!]|\b(else|repeat|in)|\b(if|for|while|function)\s*\(.*\))$`)
)

// statements cuts a text into what its lines make statements of the top level:
// each reaches as far as brackets, indentation and operators carry it.
func statements(o *outline, lang source.Language) (list []source.Span) {
	margin := -1
	open := false // the line above wants more
	for r := range o.rows() {
		if margin < 0 {
			margin = r.indent
		}
		if len(list) > 0 && (open || lang == source.Python && (r.indent > margin || continued.Match(r.line))) {
			list[len(list)-1].End = r.End
		} else {
			list = append(list, r.Span)
		}
		if lang == source.Python {
			open = decorator.Match(r.line)
		} else {
			open = unfinished.Match(r.line)
		}
	}
	return list
}

// firstBroken returns the first statement that does not parse when it stands
// alone, and its first error: what the parser makes of a whole cell blames
// whatever is around the place. There is none where each parses: then the
// parser is wrong.
func firstBroken(o *outline, lang source.Language) (at source.Span, broken syntax.Node) {
	all := statements(o, lang)
	for group := range slices.Chunk(all, atOnce) {
		if len(all) > atOnce && !parsed(o.joined[group[0].Start:group[len(group)-1].End], lang).HasError() {
			continue
		}
		for _, s := range group {
			if broken = parsed(o.joined[s.Start:s.End], lang).FirstError(); broken.OK() {
				return s, broken
			}
		}
	}
	return source.Span{}, syntax.Node{}
}

// atOnce is how many statements are tried together before each is tried alone:
// most are whole, and a parse costs more than the few lines that it reads.
const atOnce = 50

// parsed returns the root of a piece of code that is parsed by itself.
func parsed(text []byte, lang source.Language) syntax.Node {
	return syntax.ParsePiece(text, lang).Root()
}

// maxNarrowed is how many lines of a statement are tried: each costs a parse.
const maxNarrowed = 100

// narrowed returns where the line begins that spoils a statement: the one
// behind the longest part that parses. It is the statement's start where no
// part does.
func narrowed(o *outline, statement source.Span, lang source.Language) int {
	from, _ := slices.BinarySearch(o.lines, statement.Start+1)
	to, _ := slices.BinarySearch(o.lines, statement.End)
	for i := min(to, from+maxNarrowed) - 1; i >= from; i-- {
		part := o.bare[statement.Start:o.lines[i]]
		if len(bytes.TrimSpace(part)) > 0 && !parsed(o.joined[statement.Start:o.lines[i]], lang).HasError() {
			return o.lines[i]
		}
	}
	return statement.Start
}
