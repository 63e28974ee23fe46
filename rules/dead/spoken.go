package dead

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells code that was left from code that its author says to be kept for a time.

// nearWords is how many lines of comment above switched-off code speak of it.
const nearWords = 3

// wordsBeside returns the lines of words right above switched-off code, and the one right below it: there
// people say why it stands there, when it is needed again, or that it is to stay.
func wordsBeside(f *syntax.File, blocks []comment.Block, d comment.Dead) (words [][]byte) {
	if i := blockAt(blocks, d.Span.Start); i < len(blocks) && blocks[i].Span().Start <= d.Span.Start {
		above := blocks[i].Lines
		for k := range above {
			if above[k].Node.Start() >= d.Span.Start {
				above = above[:k]
				break
			}
		}
		words = lastWords(words, above)
		if saysAll(above) && i > 0 && isBeside(f, blocks[i-1].Span().End, blocks[i].Span().Start) {
			words = lastWords(words, blocks[i-1].Lines)
		}
	}
	for _, b := range blocks[blockAt(blocks, d.Span.End):] {
		for k := range b.Lines {
			if l := &b.Lines[k]; l.Node.Start() > d.Span.End {
				if l.Role == comment.Prose && bytes.Count(f.Doc.Code[d.Span.End:l.Node.Start()], []byte("\n")) == 1 {
					words = append(words, l.Text)
				}
				return words
			}
		}
	}
	return words
}

// blockAt returns the number of the first block that ends at an offset or behind it.
func blockAt(blocks []comment.Block, at int) int {
	i, _ := slices.BinarySearchFunc(blocks, at, func(b comment.Block, at int) int { return b.Span().End - at })
	return i
}

// lastWords appends the last lines of a comment that are words.
func lastWords(words [][]byte, lines []comment.Line) [][]byte {
	for k := len(lines) - 1; k >= 0 && k >= len(lines)-nearWords; k-- {
		switch l := &lines[k]; l.Role {
		case comment.Prose, comment.Section:
			words = append(words, l.Text)
		case comment.Empty:
		default:
			return words
		}
	}
	return words
}

// saysAll reports whether there is nothing but words in lines, if few: what stands above them
// goes on in them.
func saysAll(lines []comment.Line) bool {
	for i := range lines {
		if lines[i].Role == comment.Code {
			return false
		}
	}
	return len(lines) < nearWords
}

// isBeside reports whether nothing but a blank line or two stand between two places.
func isBeside(f *syntax.File, end, start int) bool {
	between := f.Doc.Code[end:start]
	return len(bytes.TrimSpace(between)) == 0 && bytes.Count(between, []byte("\n")) <= 3
}

// stays matches words that forbid to delete code.
var stays = lazyregexp.New(`(?i)\b(?:do not|don'?t|never) delete\b|\bcommented out (?:since|because|as) (?:this|it)(?: is|'s) (?:just|only)\b`)

// keeps matches words that say why code is switched off for now, or for what it is there.
var keeps = lazyregexp.New(`(?i)^(?:n\.?b\.?|note|important|caution)\b|\b(?:will|may|might) (?:still |later )?(?:need|want) (?:this|it|these|them|those|all|to (?:run|use|redo|rerun))\b|` +
	`\b(?:if|when|in case) (?:\w+ )?(?:needed|wanted)\b|\b(?:needs?|needed) (?:to be |it |this |these |them )?(?:again|later|only)\b|` +
	`\b(?:for|until) later\b|\blater on\b|\b(?:add|finish|fix|redo|revisit|rerun|return to|run|use) (?:\w+ ){0,2}later\b|\b(?:might|may|could) (?:still )?(?:be|prove|come in) (?:of use|useful|helpful|handy)\b|\bnot yet\b|\buntil\b|\bfor now\b|\bat the moment\b|\btemporar(?:y|ily)\b|` +
	`\bcomment(?:ed|ing)? (?:it |this |these |them )?(?:out|section)|\b(?:un|de)-?comment|\bonly (?:once|if|when|needed|for)\b|\b(?:because|since|in case|so that)\b|\b(?:keep|kept|keeping) (?:this|it|these|them|for|in|just|here)\b|` +
	`\b(?:do not|don'?t) run (?:it|this|these|them)\b|\bjust to show\b|` +
	`\b(?:optional(?:ly)?|alternative(?:ly)?|alternatives?)\b|\bfor (?:debugging|testing|presentations?|publication|reference|reviewers?|interactive)\b|` +
	`\b(?:is|was|were|been|have) (?:never|already|not) (?:been )?(?:executed|run|processed|used|done)\b`)

// isLegend reports whether a line tells what a name stands for, beside others that do so in words (# n=number of ports), or
// what a call showed, in texts behind it.
func isLegend(f *syntax.File, d comment.Dead, said [][]byte) bool {
	if len(d.Statements) != 1 {
		return false
	}
	line := f.Doc.Code[d.Span.Start:d.Span.End]
	if bytes.Contains(line, []byte("\n")) {
		return false
	}
	e := d.Statements[0].Expression()
	if e.Is(syntax.RAssignment) && e.Child(syntax.OperatorField).Text() == "=" && e.Target().Has(syntax.Identifier) {
		return slices.ContainsFunc(said, standsFor.Match)
	}
	return e.Has(syntax.Call) && shown.Match(line)
}

// standsFor matches words that tell what a name stands for.
var standsFor = lazyregexp.New(`^\W*\w+ ?= ?[A-Za-z]+(?: [a-z]+)+\s*$`)

// shown matches texts behind a call, as R shows them.
var shown = lazyregexp.New(`\)\s*#\s*(?:\[1\]\s*)?"[^"]*"(?:,?\s+"[^"]*")+\s*$`)
