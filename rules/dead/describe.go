package dead

import (
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// tally counts statements of one sort.
type tally struct {
	sort, plural string
	count        int
	name         string // of the first one, or ""
}

// describe says what a run of switched-off code is: how many lines, and of which
// sorts of statement the most, in about as many bytes as are given.
func describe(d comment.Dead, most int) string {
	var tallies []*tally
	add := func(sort, plural, name string) {
		for _, t := range tallies {
			if t.sort == sort {
				t.count++
				return
			}
		}
		tallies = append(tallies, &tally{sort, plural, 1, name})
	}
	for _, n := range d.Statements {
		sort, plural, name := sortOf(n)
		add(sort, plural, name)
		if sort == "function" || sort == "class" {
			break // what follows is its body
		}
	}
	if d.Shell > 0 {
		add("shell command", "shell commands", "")
		tallies[len(tallies)-1].count = d.Shell
	}
	slices.SortStableFunc(tallies, func(a, b *tally) int { return b.count - a.count })
	what := ""
	for _, t := range tallies[:min(2, len(tallies))] {
		joined := t.String()
		if what != "" {
			joined = what + " and " + joined
		}
		if what == "" || len(joined) < most-len("10000 lines, ") {
			what = joined
		}
	}
	if what == "" && d.Lines == 1 {
		return "a closing bracket"
	}
	if d.Lines > 1 {
		what = strings.TrimSuffix(fmt.Sprintf("%d lines, %s", d.Lines, what), ", ")
	}
	return what
}

// String gives a tally in words: "2 assignments", "a call of `fit`".
func (t *tally) String() string {
	article := "a "
	if strings.ContainsRune("aeiou", rune(t.sort[0])) {
		article = "an "
	}
	switch {
	case t.count > 1:
		return fmt.Sprintf("%d %s", t.count, t.plural)
	case t.name == "":
		return article + t.sort
	case t.sort == "call":
		return fmt.Sprintf("a call of `%s`", t.name)
	case t.sort == "assignment":
		return fmt.Sprintf("an assignment of `%s`", t.name)
	case t.sort == "import":
		return fmt.Sprintf("an import of `%s`", t.name)
	}
	return fmt.Sprintf("%s `%s`", t.sort, t.name)
}

// sortOf tells what sort of statement a node is, and its name.
func sortOf(n syntax.Node) (sort, plural, name string) {
	e := n.Expression()
	switch {
	case e.Is(syntax.PyDecoratedDefinition):
		return "decorator", "decorators", ""
	case e.Has(syntax.Class):
		return "class", "classes", quotable(e.Child(syntax.NameField))
	case e.Has(syntax.Function):
		return "function", "functions", analyzer.Clip(e.FuncLabel(), maxName)
	case e.Has(syntax.Import):
		return "import", "imports", imported(e)
	case e.Has(syntax.Assignment) && e.Value().Has(syntax.Function):
		return "function", "functions", quotable(e.Target())
	case e.Has(syntax.Assignment):
		return "assignment", "assignments", quotable(e.Target())
	case e.Has(syntax.Pipe):
		return "pipe", "pipes", ""
	case e.Has(syntax.Loop):
		return "loop", "loops", ""
	case e.Has(syntax.If):
		return "condition", "conditions", ""
	case e.Has(syntax.Return):
		return "return", "returns", ""
	case e.Has(syntax.With):
		return "with block", "with blocks", ""
	case e.Has(syntax.Try):
		return "try block", "try blocks", ""
	case e.Has(syntax.Raise):
		return "raise", "raises", ""
	case e.Has(syntax.Jump):
		return "jump", "jumps", ""
	case e.Is(syntax.PyAssertStatement):
		return "assertion", "assertions", ""
	case e.Is(syntax.PyDeleteStatement):
		return "deletion", "deletions", ""
	case e.Has(syntax.Call):
		return "call", "calls", analyzer.Clip(e.FuncName(), maxName)
	case e.Is(syntax.PyKeywordArgument, syntax.RArgument) && e.Child(syntax.NameField).OK():
		return "argument", "arguments", quotable(e.Child(syntax.NameField))
	case e.Is(syntax.RArgument):
		return sortOf(e.Child(syntax.ValueField))
	case e.Is(syntax.PyPair):
		return "item", "items", ""
	case e.Has(syntax.String | syntax.Number):
		return "value", "values", ""
	}
	return "expression", "expressions", ""
}

func imported(n syntax.Node) string {
	if module := n.Child(syntax.ModuleNameField); module.OK() {
		return quotable(module)
	}
	name := n.Child(syntax.NameField)
	if name.Is(syntax.PyAliasedImport) {
		name = name.Child(syntax.NameField)
	}
	return quotable(name)
}

// quotable returns a node's text if a message can quote it.
func quotable(n syntax.Node) string {
	text := n.Text()
	if strings.ContainsAny(text, "`\n") {
		return ""
	}
	return analyzer.Clip(text, maxName)
}

// maxName is how much of a name a message quotes, in code points: two of them
// fit beside the words.
const maxName = 20
