package notebooks

import (
	_ "embed"
	"fmt"
	"path"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

//go:embed untitled_notebook.md
var untitledNotebookPage string

var untitledNotebook = &analyzer.Rule{
	Habit:   Habit,
	Levels:  map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
	Rank:    analyzer.Rest,
	Since:   "0.1",
	Page:    untitledNotebookPage,
	Aliases: []string{"pynblint:untitled-notebook", "pynblint:duplicate-notebook-not-renamed"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "untitled_notebook",
			Doc:      analyzer.Title(untitledNotebookPage),
			Requires: []*analysis.Analyzer{source.Analyzer},
			Run:      runUntitledNotebook,
		}
	},
}

func runUntitledNotebook(pass *analysis.Pass) (any, error) {
	doc := source.Of(pass)
	base := doc.Base()
	stem := base[:len(base)-len(path.Ext(base))]
	original, copied := uncopied(stem, doc.Format != source.Script)
	message := ""
	switch {
	case isPlaceholder(original):
		message = fmt.Sprintf("`%s` is the editor's name for a new file: say what it is about", short(base))
	case copied:
		message = fmt.Sprintf("`%s` is named as a copy: keep one, or say what this one is about", short(base))
	default:
		return nil, nil
	}
	analyzer.ReportData(pass, analysis.Diagnostic{Message: message}, map[string]any{"name": base, "copy": copied})
	return nil, nil
}

// maxName is how much of a file's name a message shows, in code points.
const maxName = 30

// short shortens a name in its middle, so that its ending stays.
func short(name string) string {
	letters := []rune(name)
	if len(letters) <= maxName {
		return name
	}
	half := (maxName - 1) / 2
	return string(letters[:half]) + "…" + string(letters[len(letters)-half:])
}
