package hygiene

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// excused reports whether a fault is none of the author's: the code is meant to
// fail, is filled in before it runs, or was never code of its cell's language.
func excused(cell *source.Cell, root syntax.Node, found fault) bool {
	doc := root.File().Doc
	return failsOnPurpose(cell) || isTemplate(doc, root, found) || doc.HasCells() && !isCode(doc.Code[root.Start():root.Stop()], root.Language())
}

// failsOnPurpose reports whether the cell is there to show an error. A saved
// one says that its author has seen it.
func failsOnPurpose(cell *source.Cell) bool {
	shows, _ := cell.Option("error")
	return strings.EqualFold(shows, "true") || shows == "T" ||
		slices.Contains(cell.Tags, "raises-exception") || slices.Contains(cell.Tags, "skip-execution") ||
		cell.Outputs.Error == "SyntaxError" || cell.Outputs.Error == "IndentationError"
}

// marks matches what templates and lessons put where code is to be filled in,
// and string literals that the grammar is too old for.
var marks = map[source.Language]*regexp.Regexp{
	source.Python: regexp.MustCompile(`\{\{|\{%|\{#|<%|\$\{|=\s*<[\pL][^<>=]*>|[(,\[]\s*<[\pL][^<>=]*>|…|[█�]|\b[tT][rR]?["']|\b[rR][tT]["']`),
	source.R:      regexp.MustCompile(`\{\{|\{%|<%|\$\{|<<[\w.-]+>>|<-\s*<[\pL][^<>=]*>|\.\.\.,\s*$|…|[█�]|___|\]\s*\]`),
}

// isTemplate reports whether the text around the fault is a template's.
func isTemplate(doc *source.Document, root syntax.Node, found fault) bool {
	if strings.Contains(doc.Path, "{{") {
		return true
	}
	from := root.Start() + bytes.LastIndexByte(doc.Code[root.Start():found.at.Start], '\n') + 1
	to := lineEnd(doc.Code, found.at.End)
	if root.Language() == source.R && to < root.Stop() {
		to = lineEnd(doc.Code, to+1) // the brackets that close x[[ may be a line apart
	}
	return marks[root.Language()].Match(doc.Code[from:min(to, root.Stop())])
}

// beginnings matches the start of a line that hardly anything but code of the
// language has.
var beginnings = map[source.Language]*regexp.Regexp{
	source.Python: regexp.MustCompile(`(?m)^[ \t]*(?:import [\w.]+(?: as \w+)?[ \t]*(?:[,#;]|\r?$)|from [\w.]+ import [\w(*]|def \w+\(|class \w+[(:]|` +
		`[\w.]+(?:\[[^\]\n]*\])? *[-+*/]?= *[\w.\[{("']|(?:for|with|if|while) .*:[ \t]*\r?$|[\w.]+\([\w"'])`),
	source.R: regexp.MustCompile(`(?m)^[ \t]*(?:(?:library|require|source)\(|[\w.$]+ *<- |[\w.$\x60"]+ *<- *function|.*(?:%>%|\|>)[ \t]*\r?$|[\w.]+\([\w"'])`),
}

// prompt matches the prompts that IPython takes off pasted code.
var prompt = regexp.MustCompile(`(?m)^[ \t]*(?:>>>|In \[\d*\]:)`)

// isCode reports whether the text of a cell is code of the language at all: in
// notebooks people also keep notes, output and other languages in code cells.
func isCode(text []byte, lang source.Language) bool {
	return beginnings[lang].Match(text) && !foreign.Match(text) && !(lang == source.Python && prompt.Match(text))
}

// foreign matches the first line of text in another language.
var foreign = regexp.MustCompile(`\A\s*(?:(?:const|let|var|val|export|function|sudo|apt|apt-get|curl|wget|echo|cd|git|conda|docker|` +
	`(?i:select|create|insert|with)) [^=(]|<[/!?\w]|\{\s*"|\$ |#!|---\s*$)`)
