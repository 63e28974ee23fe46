package comments

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed untracked_todo.md
var untrackedTodoPage string

var untrackedTodo = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note,
		OptIn: []source.Language{source.Python, source.R}, // not every team keeps its tasks elsewhere
	}},
	Rank:    analyzer.Rest,
	Since:   "0.1",
	Page:    untrackedTodoPage,
	Aliases: []string{"ruff=TD002", "ruff=TD003", "pylint:W0511 fixme", "lintr=todo_comment_linter", "sonar:S1707"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "untracked_todo",
			Doc:      analyzer.Title(untrackedTodoPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runUntrackedTodo,
		}
	},
}

var (
	// task matches a comment that begins with a task.
	task = lazyregexp.New(`^#+['*|!]?[ \t]*[-*]?[ \t]*(TODO|FIXME|XXX|HACK)\b`)
	// tracked matches what says where a task is kept, or whose it is: TODO(ann),
	// @ann, #12, ABC-12, GH12, an address.
	tracked = lazyregexp.New(`(?:TODO|FIXME|XXX|HACK)\s*[(\[]\s*[@#\w]|@\w{2}|#\d|\b[A-Z]{2,}-\d|\b(?i:gh|issue|ticket|pr)[- #]*\d|://`)
)

func runUntrackedTodo(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	start := syntax.CodePos(pass)
	for n := range f.Nodes(syntax.Comment) {
		if !mayHoldTask(n.Bytes()) {
			continue
		}
		found := task.FindSubmatchIndex(n.Bytes())
		if found == nil || f.Doc.InProse(n.Start()) || isTracked(n) {
			continue
		}
		word := n.Text()[found[2]:found[3]]
		pass.Report(analysis.Diagnostic{
			Pos: start + token.Pos(n.Start()+found[2]), End: n.End(),
			Message: fmt.Sprintf("`%s` has no owner and no ticket: name one, as in `TODO(ann)` or `#12`, or do it", word),
		})
	}
	return nil, nil
}

// taskWords lists how tasks begin.
var taskWords = [][]byte{[]byte("TODO"), []byte("FIXME"), []byte("XXX"), []byte("HACK")}

// mayHoldTask reports whether a text holds one of the words.
func mayHoldTask(text []byte) bool {
	return slices.ContainsFunc(taskWords, func(word []byte) bool { return bytes.Contains(text, word) })
}

// isTracked reports whether a task, or a comment line right below that goes on with
// it, says where it is kept.
func isTracked(n syntax.Node) bool {
	for {
		if tracked.Match(n.Bytes()) {
			return true
		}
		next := n.NextSibling()
		if !next.Has(syntax.Comment) || !adjacent(n, next) || task.Match(next.Bytes()) {
			return false
		}
		n = next
	}
}

// adjacent reports whether nothing but one line's end and blanks part two nodes.
func adjacent(above, below syntax.Node) bool {
	lines := 0
	for _, ch := range above.File().Doc.Code[above.Stop():below.Start()] {
		if ch == '\n' {
			lines++
		}
	}
	return lines == 1
}
