package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// frames are what stands around a copy: statements that nothing else has.
var frames = map[source.Language]map[string][2]string{
	source.Python: {
		"function":    {"def %[1]s(given):\n    %[1]s_a(given)\n", "\n    %[1]s_b(given)\n"},
		"nested":      {"def %[1]s(given):\n    for one in %[1]s_a(given):\n        if one:\n            %[1]s_b(one)\n", "\n            %[1]s_c(one)\n"},
		"end of file": {"%[1]s_a()\n", ""},
		"cell":        {"%[1]s_a()\n", "\n%[1]s_b()"},
	},
	source.R: {
		"function":    {"%[1]s <- function(given) {\n    %[1]s_a(given)\n", "\n    %[1]s_b(given)\n}\n"},
		"nested":      {"%[1]s <- function(given) {\n    for (one in %[1]s_a(given)) {\n        if (one) {\n            %[1]s_b(one)\n", "\n            %[1]s_c(one)\n        }\n    }\n}\n"},
		"end of file": {"%[1]s_a()\n", ""},
		"cell":        {"%[1]s_a()\n", "\n%[1]s_b()"},
	},
}

// breaks counts the line breaks of a text, those of old Macintoshes too.
func breaks(text string) int {
	return strings.Count(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), "\n")
}

// holds reports whether a script is code from its first line to its last, and a copy in
// it stands in one cell that runs: a comment may begin another, or one of text.
func holds(file *analyzer.File, s spot, lang source.Language) bool {
	doc, err := source.Read(file.Name, file.Text)
	if err != nil {
		return false
	}
	around := func(c source.Cell) bool {
		return c.Language == lang && !c.NotRun && doc.Start(c.Span).Line <= s.first && s.last <= doc.End(c.Span).Line
	}
	if !slices.ContainsFunc(doc.Cells, around) {
		return false
	}
	tree := syntax.Parse(doc)
	for n := range tree.Nodes(syntax.Identifier) {
		if n.Text() == "else" { // the parser takes it for a name
			return false
		}
	}
	return !tree.Root().HasError()
}

// put appends a copy to a file and returns where it is, unless it is no code of one cell
// there: an else of R cannot begin a line outside braces.
func put(file *analyzer.File, text, form string, lang source.Language, name string) (s spot, ok bool) {
	frame := frames[lang][form]
	before, behind := fmt.Sprintf(frame[0], name), frame[1]
	if behind != "" {
		behind = fmt.Sprintf(behind, name)
	}
	margin := before[strings.LastIndexByte(strings.TrimSuffix(before, "\n"), '\n')+1:]
	margin = margin[:len(margin)-len(strings.TrimLeft(margin, " "))]
	lines := strings.Split(text, "\n")
	for i := range lines {
		if lines[i] != "" {
			lines[i] = margin + lines[i]
		}
	}
	body := before + strings.Join(lines, "\n") + behind
	s = spot{path: file.Name, first: strings.Count(before, "\n") + 1}
	was := file.Text
	switch filepath.Ext(file.Name) {
	case ".ipynb":
		var book map[string]any
		if json.Unmarshal(file.Text, &book) != nil {
			return s, false
		}
		cells, isList := book["cells"].([]any)
		if !isList {
			return s, false
		}
		book["cells"] = append(cells, map[string]any{
			"cell_type": "code", "id": name, "execution_count": nil, "metadata": map[string]any{}, "outputs": []any{}, "source": body,
		})
		file.Text, _ = json.Marshal(book) // it was decoded from JSON
		s.cell = len(cells) + 1
	case ".Rmd", ".rmd", ".qmd":
		engine := map[source.Language]string{source.Python: "python", source.R: "r"}[lang]
		head := strings.TrimRight(string(file.Text), "\n") + "\n\n```{" + engine + "}\n"
		file.Text = []byte(head + body + "\n```\n")
		s.first += breaks(head)
	default:
		head := strings.TrimRight(string(file.Text), "\n") + "\n\n\n"
		file.Text = []byte(head + body)
		s.first += breaks(head)
	}
	s.last = s.first + len(lines) - 1
	if form == "cell" || holds(file, s, lang) {
		return s, true
	}
	file.Text = was
	return s, false
}
