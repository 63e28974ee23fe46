package comments

import (
	"bytes"
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed restating_comment.md
var restatingCommentPage string

var restatingComment = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Note,
		OptIn: []source.Language{source.Python, source.R}, // right nine times in ten
	}},
	Rank:  analyzer.Rest,
	Since: "0.1",
	Page:  restatingCommentPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "restating_comment",
			Doc:      analyzer.Title(restatingCommentPage),
			Requires: []*analysis.Analyzer{comment.Analyzer, syntax.Analyzer},
			Run:      runRestatingComment,
		}
	},
}

func runRestatingComment(pass *analysis.Pass) (any, error) {
	f, c := syntax.Of(pass), comment.Of(pass)
	if f.Doc.Generated || lessonCells(f, c) > 0 {
		return nil, nil
	}
	var r remark
	var said, also vocabulary
	for i := range c.Blocks {
		b := &c.Blocks[i]
		last := b.Lines[len(b.Lines)-1].Node
		s := below(f, last)
		if !s.OK() {
			continue
		}
		lines := r.read(b)
		if len(lines) == 0 {
			continue
		}
		if restates(f, &r, s, &said, &also) && !namesOther(lines, s) {
			pass.Report(analysis.Diagnostic{
				Pos: lines[0].Node.Pos(), End: last.End(),
				Message: fmt.Sprintf("`%s` says what the code below says: delete it, or say why", analyzer.Clip(string(lines[0].Text), 40)),
			})
		}
	}
	return nil, nil
}

// restates reports whether a comment says no more than the statements below it, of
// which the first is given, as are vocabularies to use.
// If they are several, they have to do the same, and the comment has to name what
// they do: above steps that differ, and above things of one kind, it is a heading.
func restates(f *syntax.File, r *remark, first syntax.Node, said, also *vocabulary) bool {
	if !isSimple(f, first) || !r.tellsDeed(first) {
		return false
	}
	if !r.saidBy(said.read(first)) || !r.done(first, said) || r.isTitle(first, said) {
		return false
	}
	p, ok := paragraphFrom(f, first)
	if !ok || r.weak() && (p.goesOn || len(r.words) == 1 || !r.spelled(said)) {
		return false
	}
	for _, s := range p.statements[1:] {
		switch {
		case trivial(s, first.Expression().Target()):
		case !alike(first, s) || !r.names(doing(first)) || !r.saidBy(also.read(s)):
			return false
		}
	}
	return true
}

// namesOther reports whether a comment spells a name of several words that the statement below it
// has not: it speaks of something else, or is out of date.
func namesOther(lines []comment.Line, s syntax.Node) bool {
	for i := range lines {
		for word := range bytes.FieldsSeq(lines[i].Text) {
			if name := bytes.Trim(word, "`'\".,:;()[]{}!?"); bytes.IndexByte(name, '_') > 0 && !bytes.Contains(s.Bytes(), name) {
				return true
			}
		}
	}
	return false
}
