package report

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

const homepage = "https://github.com/labcoat-lint/labcoat"

// helpURI is the page of a rule on the web.
func helpURI(habit, rule string) string {
	return homepage + "/blob/main/rules/" + habit + "/" + rule + ".md"
}

func newSARIFRule(name string, r *analyzer.Rule) *sarifRule {
	loudest, optIn := loudestLevel(r)
	page := strings.TrimSpace(r.Page)
	s := &sarifRule{
		ID:               name,
		Name:             pascalCase(name),
		ShortDescription: sarifText{Text: r.Summary()},
		FullDescription:  sarifText{Text: section(page, "Why")},
		Help:             sarifText{Text: page, Markdown: page},
		HelpURI:          helpURI(r.Habit, name),
		DefaultConfiguration: sarifConfiguration{
			Level: sarifLevel(loudest),
		},
		Properties: sarifRuleFacts{
			Tags:      []string{r.Habit},
			Precision: "high", // nothing is on by default that is not
			Severity:  loudest.String(),
		},
	}
	if s.FullDescription.Text == "" {
		s.FullDescription = s.ShortDescription
	}
	if strings.EqualFold(s.Name, name) { // the standard forbids a name that repeats the id
		s.Name = ""
	}
	for _, lang := range r.Languages {
		s.Properties.Tags = append(s.Properties.Tags, lang.String())
	}
	if optIn {
		s.Properties.Precision = "medium"
	}
	switch loudest {
	case analyzer.Note:
		s.Properties.Severity = "recommendation"
	case analyzer.Off:
		s.Properties.Severity = "recommendation"
		s.DefaultConfiguration.Enabled = new(bool)
	}
	return s
}

// loudestLevel is the severity that a rule can reach by default, and whether
// every category of it needs asking for in every language that it reads.
func loudestLevel(r *analyzer.Rule) (loudest analyzer.Severity, optIn bool) {
	languages := r.Languages
	if len(languages) == 0 {
		languages = []source.Language{source.Python, source.R}
	}
	optIn = len(r.Levels) > 0
	for _, level := range r.Levels {
		loudest = max(loudest, level.Explore, level.Production, level.Test)
		for _, lang := range languages {
			optIn = optIn && slices.Contains(level.OptIn, lang)
		}
	}
	return loudest, optIn
}

// sarifLevel spells a severity as SARIF does.
func sarifLevel(s analyzer.Severity) string {
	if s == analyzer.Off {
		return "none"
	}
	return s.String()
}

// section returns the text below a page's heading of that title, up to the next
// heading, as one line a paragraph.
func section(page, title string) string {
	var paragraphs, words []string
	inside := false
	for line := range strings.Lines(page + "\n\n") {
		line = strings.TrimSpace(line)
		heading := strings.HasPrefix(line, "#")
		if inside && !heading && line != "" {
			words = append(words, line)
			continue
		}
		if len(words) > 0 {
			paragraphs = append(paragraphs, strings.Join(words, " "))
			words = nil
		}
		if heading {
			inside = strings.EqualFold(strings.TrimSpace(strings.TrimLeft(line, "#")), title)
		}
	}
	return strings.Join(paragraphs, "\n")
}

// pascalCase spells stray_print as StrayPrint.
func pascalCase(name string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(name, "_") {
		if word != "" {
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}
