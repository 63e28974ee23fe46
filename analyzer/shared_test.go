package analyzer_test

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// sizes is a shared summary: how many bytes of code each document has.
func sizes(joins *int) *analyzer.Shared {
	return &analyzer.Shared{
		Analyzer: &analysis.Analyzer{
			Name: "sizes", Doc: "sizes", Requires: []*analysis.Analyzer{source.Analyzer}, ResultType: reflect.TypeFor[int](),
			Run: func(pass *analysis.Pass) (any, error) { return len(source.Of(pass).Code), nil },
		},
		Join: func(p *analyzer.Project) any {
			*joins++
			total := 0
			for _, s := range p.Summaries {
				total += s.Value.(int)
			}
			for path, text := range p.Texts() {
				if path == "ten.toml" {
					total += len(text)
				}
			}
			return total
		},
	}
}

// reader is a project-wide rule that has nothing of its own to keep.
func reader(name string, shared *analyzer.Shared) *analyzer.Rule {
	return &analyzer.Rule{
		Habit: "testing", Levels: map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
		Languages: []source.Language{source.Python}, Shared: shared,
		New: func() *analysis.Analyzer {
			return &analysis.Analyzer{Name: name, Doc: name, Run: func(*analysis.Pass) (any, error) { return nil, nil }}
		},
		Finish: func(p *analyzer.Project) {
			for _, s := range p.Summaries {
				p.Report(s.Path, analyzer.ProjectFinding{Message: name + strings.Repeat("+", p.Shared.(int))})
			}
		},
	}
}

func TestRulesShareASummaryOfEveryDocument(t *testing.T) {
	joins := 0
	shared := sizes(&joins)
	texts := []analyzer.File{
		{Rel: "ten.toml", Text: []byte("1234567890")},
		{Rel: "data.toml", Text: bytes.Repeat([]byte("x"), 300<<10)},
		{Rel: "gone.toml", Path: "gone.toml"},
	}
	res := run(t, map[string]string{"a.py": "x\n", "b.R": "xyz\n"}, func(o *analyzer.Options) { o.Texts = texts },
		reader("one", shared), reader("two", shared))
	var messages []string
	for i := range res.Findings {
		messages = append(messages, res.Findings[i].Path+" "+res.Findings[i].Message)
	}
	// R's document is summed up though the rules read Python only.
	if want := []string{"a.py one" + strings.Repeat("+", 16), "a.py two" + strings.Repeat("+", 16)}; !reflect.DeepEqual(messages, want) {
		t.Errorf("found %q, want %q", messages, want)
	}
	if joins != 1 {
		t.Errorf("joined %d times", joins)
	}
}

// A rule that is project-wide for one category costs its summaries only where somebody
// asks for that.
func TestOneCategoryIsProjectWide(t *testing.T) {
	for _, named := range []bool{false, true} {
		joins := 0
		rule := reader("one", sizes(&joins))
		rule.Levels = map[string]analyzer.Levels{
			"":     analyzer.Everywhere(analyzer.Warning),
			"wide": {Production: analyzer.Warning, OptIn: rule.Languages},
		}
		rule.Wide = []string{"wide"}
		res := run(t, map[string]string{"a.py": "x\n"}, func(o *analyzer.Options) {
			selection, stage := o.Config("a.py")
			selection.Settings[0].Named = named
			o.Config = func(string) (*analyzer.Selection, analyzer.Stage) { return selection, stage }
		}, rule)
		if told := len(res.Findings) == 1; told != named || joins > 0 != named {
			t.Errorf("asked for: %v; told: %v; joined %d times", named, told, joins)
		}
	}
}

// A document that could not be summed up is none of the project's.
func TestSummaryThatFailed(t *testing.T) {
	joins := 0
	shared := sizes(&joins)
	sum := shared.Analyzer.Run
	shared.Analyzer.Run = func(pass *analysis.Pass) (any, error) {
		if source.Of(pass).Base() == "b.py" {
			return nil, errors.New("cannot")
		}
		return sum(pass)
	}
	res := run(t, map[string]string{"a.py": "x\n", "b.py": "x\n"}, nil, reader("one", shared))
	if len(res.Findings) != 1 || res.Findings[0].Path != "a.py" || len(res.Problems) != 1 {
		t.Errorf("found %v, %v", res.Findings, res.Problems)
	}
}
