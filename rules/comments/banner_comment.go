package comments

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed banner_comment.md
var bannerCommentPage string

var bannerComment = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Off,
		OptIn: []source.Language{source.Python, source.R}, // a matter of taste
	}},
	Rank:  analyzer.Rest,
	Since: "0.1",
	Page:  bannerCommentPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "banner_comment",
			Doc:      analyzer.Title(bannerCommentPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, comment.Analyzer},
			Run:      runBannerComment,
		}
	},
}

func runBannerComment(pass *analysis.Pass) (any, error) {
	start := syntax.CodePos(pass)
	blocks := comment.Of(pass).Blocks
	for i := range blocks {
		b := &blocks[i]
		title, rulers := boxIn(b)
		if rulers < 2 {
			continue
		}
		message := fmt.Sprintf("%d lines of this comment are decoration: remove them", rulers)
		if title != "" {
			message = fmt.Sprintf("`%s` stands in a box of %d lines: one line is enough", analyzer.Clip(title, maxEntry), len(b.Lines))
		}
		span := b.Span()
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: start + token.Pos(span.Start), End: start + token.Pos(span.End), Message: message,
		}, map[string]any{"lines": len(b.Lines), "rulers": rulers})
	}
	return nil, nil
}

// boxIn returns the title in a box, and how many lines of the block draw it. A comment
// with more words than a title has is a text, and a block that tools read or that says
// who may use the file is none: its rulers part it.
func boxIn(b *comment.Block) (title string, rulers int) {
	words := 0
	for i := range b.Lines {
		switch l := &b.Lines[i]; {
		case l.Role == comment.Code, l.Role == comment.Directive, l.Role == comment.Licence:
			return "", 0
		case bytes.Equal(l.Text, ellipsis):
		case isRuler(l.Node.Bytes()) && len(l.Node.Bytes()) >= minRuler:
			rulers++
		case l.Role == comment.Section: // it folds
			return "", 0
		case l.Role == comment.Prose && !word.Match(l.Text): // letters that are drawn
			if !bytes.ContainsAny(l.Text, "{}[]()") { // what closes data that was switched off
				rulers++
			}
		case l.Role == comment.Prose:
			if words++; words == 1 {
				title = plainText(trimRulers(l.Text))
			}
		}
	}
	if words > maxTitleLines {
		return "", 0
	}
	return title, rulers
}

var word = lazyregexp.New(`\pL{2}|\d`)

// minRuler is how many signs make a line; fewer are an empty comment.
const minRuler = 4

// ellipsis stands for what was left out.
var ellipsis = []byte("...")

// maxTitleLines is how many lines of words a box may hold.
const maxTitleLines = 2
