package hygiene

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// sideBySide matches a line that begins as sentences and lists do: words with nothing but
// blanks between them, perhaps behind a bullet or a number.
var sideBySide = lazyregexp.New(`^\s*(?:[-*•]+\s*|\d+[.)]\s*)?(\pL[\pL'-]*),?\s+\pL[\pL'-]*(?:[\s,.:;?!)]|$)`)

// opensCode matches the words that code of Python or R begins a line with.
var opensCode = lazyregexp.New(`^(?:` + keywords + `|print|exec|global|nonlocal|yield|await|not|case|match|function|repeat|next|break|in)$`)

// minLines is how many lines say what a document is.
const minLines = 5

// otherwise says what a script is that is no code of its language, or nothing.
func otherwise(d *source.Document) string {
	switch {
	case shell.Match(d.Code):
		return "this script begins as one of the shell: name it `.sh`"
	case isShell(d):
		return "most of this script are commands of a shell: name it `.sh`"
	case d.Language == source.R && pythons.Match(d.Code):
		return "this script is written in Python: name it `.py`"
	case d.Language == source.Python && !d.HasCells() && len(inR.FindAllIndex(d.Code, fewInR)) == fewInR && !inPython.Match(d.Code):
		return "this script is written in R: name it `.R`"
	case d.Language == source.Python && !d.HasCells() && snakes.Match(d.Code):
		return "this script is a workflow of Snakemake: name it `.smk`"
	case isTranscript(d):
		return "this script is what a console showed, with its prompts: keep what was typed"
	case !d.HasCells() && fence.Match(d.Code):
		return "this script is an R Markdown text, with fences around its code: name it `.Rmd`"
	case isTable(d):
		return "this script is a table of values: give it a suffix that says so, as `.csv`"
	case isText(d):
		return "most of this script is words, no code: give it a suffix that says so, as `.md` or `.sql`"
	}
	return ""
}

// printedEnd matches the line that R prints below a function of a package.
var printedEnd = lazyregexp.New(`(?m)^<(?:environment|bytecode): [^>\n]+>[ \t\r]*$`)

// printed returns the line that R printed below a function, where a script is what it printed and
// nothing else keeps the text from being read: it parses without such lines.
func printed(d *source.Document) (found fault, ok bool) {
	if d.Language != source.R || d.HasCells() {
		return fault{}, false
	}
	at := printedEnd.FindIndex(d.Code)
	if at == nil || parsed(printedEnd.ReplaceAll(d.Code, nil), source.R).HasError() {
		return fault{}, false
	}
	return fault{at: source.Span{Start: at[0], End: at[0] + len(bytes.TrimRight(d.Code[at[0]:at[1]], " \t\r"))},
		message: "what R prints below a function is no code: remove the line"}, true
}

// snakes matches a rule of Snakemake with what it takes or makes.
var snakes = lazyregexp.New(`(?m)^rule \w+:\s*\n(?:\s*#.*\n|\s*"[^"\n]*"\s*\n)*\s+(?:input|output|shell|params|threads):`)

// pythons matches the first line of scripts that Python runs.
var pythons = lazyregexp.New(`^#!\s*\S*/(?:env\s+)?python`)

// inR matches a line as only R has them, of which fewInR make a script of R: library(dplyr), tides <- read.csv("a.csv").
var inR = lazyregexp.New(`(?m)^(?:(?:library|require)\(["']?[\w.]+["']?\)|[\w.]+(?:[\[$]\S+)? ?<-)`)

// inPython matches a line as only Python has them: what stands beside is R in a text.
var inPython = lazyregexp.New(`(?m)^(?:import|from|def|class|with)\s`)

const fewInR = 3

// shell matches the first line of scripts that a shell runs.
var shell = lazyregexp.New(`^#!\s*\S*/(?:env\s+)?(?:ba|z|da|k|c|tc)?sh\b`)

// command matches a line that runs a program, as only a shell does: python -u train.py.
var command = lazyregexp.New(`^\s*(?:(?:nohup|time|sudo|srun|exec)\s+)?(?:python\d?|Rscript|bash|sh|sbatch|qsub|export|source|conda|module|cd|mkdir|echo|pip\d?|git|curl|wget|docker|chmod|rm|cp|mv|ls|ssh|scp|rsync|tar|g?unzip|dos2unix|squeue|scancel|[gm]?awk|sed|grep|perl)\s+[-\w.$/~"'{]`)

// compound matches lines that only a shell has loops and branches in.
var compound = lazyregexp.New(`^(?:(?:for|while|if)\b.*(?:;|\]|\))\s*(?:do|then)|for \w+ in [^:(\[]+|do|done|then|fi)$`)

// looped matches the head of a loop or a branch of a shell with what it does on its line.
var looped = lazyregexp.New(`^\s*(?:for|while|if)\b.*;\s*(?:do|then)\b`)

var setting = lazyregexp.New(`^\w+=\S*$`)

// options matches a line that gives a program options, or goes on with them: "samtools view -b low.sam", "--cores=8 \".
var options = lazyregexp.New(`^(?:[\w./-]+\s+[\w./-]+\s+|[\w./-]+\s+-|-)-\w`)

// isShell reports whether most lines of a script are commands of a shell; what stands within a text that goes over lines
// is for the program that takes it.
func isShell(d *source.Document) bool {
	if d.HasCells() {
		return false
	}
	commands, lines := 0, 0
	for r := range draw(d.Code, d.Language).rows() {
		line := bytes.TrimSpace(d.Code[r.Start:lineEnd(d.Code, r.Start+r.indent)])
		if lines++; command.Match(line) || program.Match(line) || compound.Match(line) || options.Match(line) {
			commands++
		} else if setting.Match(line) {
			lines-- // which a shell and Python write alike
		}
	}
	return commands*2 > lines
}

// prompt matches what the consoles of Python and R put before each line that is typed.
var prompt = lazyregexp.New(`(?m)^(?:>>>|>)(?:[ \t]|$)`)

// fence matches what code begins with in texts of R Markdown.
var fence = lazyregexp.New("(?m)^```+ *\\{[rR]\\b")

// isTranscript reports whether a script is what a console showed.
func isTranscript(d *source.Document) bool {
	return !d.HasCells() && len(prompt.FindAllIndex(d.Code, minLines)) == minLines
}

// isText reports whether a script is text in truth: most of its lines are words.
func isText(d *source.Document) bool {
	if d.HasCells() {
		return false
	}
	words, lines := 0, 0
	for line := range bytes.Lines(d.Code) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		lines++
		if m := sideBySide.FindSubmatch(line); len(m) > 1 && !opensCode.Match(m[1]) {
			words++
		}
	}
	return lines >= minLines && words*2 > lines
}

// values matches a line of a table: nothing but numbers, quoted texts and what is missing.
var values = lazyregexp.New(`^(?:(?:"[^"]*"|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|NA|NaN|-?Inf|TRUE|FALSE)(?:[,; \t]+|$))+$`)

// isTable reports whether a script holds the values of a table, as write.csv() and write.table() leave them.
func isTable(d *source.Document) bool {
	lines := 0
	for line := range bytes.Lines(d.Code) {
		if line = bytes.TrimSpace(line); len(line) == 0 || line[0] == '#' {
			continue
		}
		if !values.Match(line) {
			return false
		}
		lines++
	}
	return lines >= minLines
}
