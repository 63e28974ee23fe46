package comments

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed comment_noise.md
var commentNoisePage string

var commentNoise = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	// Explanation and noise have the same share: a team has to want this.
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, OptIn: []source.Language{source.Python, source.R},
	}},
	Since: "0.1",
	Page:  commentNoisePage,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "comment_noise",
			Doc:      analyzer.Title(commentNoisePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		var o allowance
		a.Flags.IntVar(&o.share, "max-share", 50,
			"how many `percent` of the lines of comments and code may be comments; default: open source has 19 on average (Arafat and Riehle, 2009)")
		a.Flags.IntVar(&o.lines, "min-lines", 20,
			"how many `lines` of comments a document may have whatever their share; default: about half a screen")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runCommentNoise(pass, o)
			return nil, nil
		}
		return a
	},
}

// allowance is how much of a document may be comments.
type allowance struct {
	share int // percent
	lines int
}

func runCommentNoise(pass *analysis.Pass, allowed allowance) {
	f := syntax.Of(pass)
	if f.Doc.Generated {
		return
	}
	blocks := blocksOf(f)
	comments := 0
	for _, b := range blocks {
		comments += b.lines
	}
	code := codeLines(f)
	if comments < allowed.lines || code == 0 || comments*100 <= (comments+code)*allowed.share {
		return
	}
	for i := range blocks {
		if b := &blocks[i]; b.isCode(f) {
			comments -= b.lines
			b.lines = 0
		}
	}
	if comments < allowed.lines || comments*100 <= (comments+code)*allowed.share {
		return
	}
	longest := blocks[0]
	for _, b := range blocks {
		if b.lines > longest.lines {
			longest = b
		}
	}
	share := comments * 100 / (comments + code)
	analyzer.ReportData(pass, analysis.Diagnostic{
		Pos: longest.first.Pos(), End: longest.last.End(),
		Message: fmt.Sprintf("%d lines of comments on %d of code (%d %%): keep what the code cannot say", comments, code, share),
	}, map[string]any{"comments": comments, "code": code, "percent": share})
}
