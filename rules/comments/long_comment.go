package comments

import (
	"bytes"
	_ "embed"
	"fmt"
	"unicode"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed long_comment.md
var longCommentPage string

var longComment = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Off,
		OptIn: []source.Language{source.Python, source.R}, // the explanation may be worth its length
	}},
	Rank:  analyzer.Rest,
	Since: "0.1",
	Page:  longCommentPage,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "long_comment",
			Doc:      analyzer.Title(longCommentPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, comment.Analyzer},
		}
		lines := a.Flags.Int("max-lines", 8, "how many `lines` of words a comment may have; default from the distribution on the page")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runLongComment(pass, *lines)
			return nil, nil
		}
		return a
	},
}

func runLongComment(pass *analysis.Pass, limit int) {
	f := syntax.Of(pass)
	if f.Doc.Generated {
		return
	}
	code := firstCode(f)
	blocks := comment.Of(pass).Blocks
	for i := range blocks {
		b := &blocks[i]
		lines := wordsIn(b)
		if lines <= limit || isDocumentation(f, b, code) || f.Doc.CellAt(b.Span().Start).NotRun {
			continue
		}
		span := b.Span()
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: pos(pass, span.Start), End: pos(pass, span.End),
			Message: fmt.Sprintf("%d lines of words in a comment (%d allowed): say it in a docstring or the documentation", lines, limit),
		}, map[string]any{"lines": lines, "max-lines": limit})
	}
}

// wordsIn counts the lines of a block that are words for people. A block that holds
// switched-off code, or that says who may use the file, is no explanation.
func wordsIn(b *comment.Block) (lines int) {
	for i := range b.Lines {
		switch b.Lines[i].Role {
		case comment.Prose:
			if isSentence(b.Lines[i].Text) {
				lines++
			}
		case comment.Code, comment.Licence:
			return 0
		}
	}
	return lines
}

// isSentence reports whether a line has the words of one: output that was pasted, and
// lists of names, have none.
func isSentence(text []byte) bool {
	words := 0
	for word := range bytes.FieldsSeq(text) {
		word = bytes.TrimRight(word, ",.;:!?)")
		if len(word) > 1 && !bytes.ContainsFunc(word, func(c rune) bool { return !unicode.IsLower(c) && c != '-' && c != '\'' }) {
			words++
		}
	}
	return words >= leastWords
}

// leastWords is how many plain words, in lower case, make a line one of words.
const leastWords = 3

// firstCode returns where the first statement of a document begins.
func firstCode(f *syntax.File) int {
	for s := range f.Root().Statements() {
		if !s.Has(syntax.Comment) {
			return s.Start()
		}
	}
	return len(f.Doc.Code)
}
