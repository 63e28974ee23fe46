package comments

import (
	_ "embed"
	"fmt"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed comment_noise.md
var commentNoisePage string

// lesson is the category of a notebook that tells its story in comments.
const lesson = "lesson"

var commentNoise = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		// Explanation and noise have the same share: a team has to want this.
		"":     {Explore: analyzer.Note, Production: analyzer.Warning, OptIn: []source.Language{source.Python, source.R}},
		lesson: {Explore: analyzer.Note, Production: analyzer.Note},
	},
	Rank:  analyzer.Rest,
	Many:  "stretches of noisy comments",
	Since: "0.1",
	Page:  commentNoisePage,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "comment_noise",
			Doc:      analyzer.Title(commentNoisePage),
			Requires: []*analysis.Analyzer{comment.Analyzer, syntax.Analyzer},
		}
		var o allowance
		a.Flags.IntVar(&o.share, "max-share", 40,
			"how many `percent` of the lines of comments and code may be comments; default: what 99 in 100 functions of well-kept packages stay below")
		a.Flags.IntVar(&o.lines, "min-lines", 10,
			"how many `lines` of comments a function or a cell may have whatever their share; a document may have twice as many")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runCommentNoise(pass, o)
			return nil, nil
		}
		return a
	},
}

// allowance is how much of a part may be comments.
type allowance struct {
	share int // percent
	lines int
}

// exceeded reports whether a part has more comments.
func (a allowance) exceeded(p *Part) bool {
	lines := a.lines
	if p.Kind == WholeDocument {
		lines *= 2
	}
	return p.Comments >= lines && p.Code > 0 && p.Share() > a.share
}

// runCommentNoise reports a document, or else those of its functions and cells
// that have too many comments. What lies within a reported part is not reported
// again.
func runCommentNoise(pass *analysis.Pass, allowed allowance) {
	f, c := syntax.Of(pass), comment.Of(pass)
	if f.Doc.Generated || isTemplate(f.Doc) {
		return
	}
	if cells := lessonCells(f, c); cells > 0 {
		span := c.Blocks[0].Span()
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: pos(pass, span.Start), End: pos(pass, span.End), Category: lesson,
			Message: fmt.Sprintf("%d cells tell their story in comments: put it into markdown cells", cells),
		}, map[string]any{"cells": cells})
		return
	}
	if proseLines(c) < allowed.lines || !analyzer.Heard(pass, "") {
		return // no part can have more, or nobody wants to know
	}
	end := 0
	for _, p := range Parts(f, c) {
		if p.Span.Start < end || !allowed.exceeded(&p) {
			continue
		}
		end = p.Span.End
		name := p.Kind.String()
		if p.Name != "" {
			name = "`" + analyzer.Clip(p.Name, 25) + "`"
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: pos(pass, p.Worst.Start), End: pos(pass, p.Worst.End),
			Message: fmt.Sprintf("%s: %d of %d lines are comments (%d %%), worst here: keep what code cannot say",
				name, p.Comments, p.Comments+p.Code, p.Share()),
		}, map[string]any{"part": p.Kind.String(), "comments": p.Comments, "code": p.Code, "percent": p.Share()})
	}
}

// proseLines counts the lines of comments that are words for people.
func proseLines(c *comment.Comments) int {
	count := 0
	for i := range c.Blocks {
		for k := range c.Blocks[i].Lines {
			if c.Blocks[i].Lines[k].Role == comment.Prose {
				count++
			}
		}
	}
	return count
}

func pos(pass *analysis.Pass, offset int) token.Pos { return syntax.CodePos(pass) + token.Pos(offset) }
