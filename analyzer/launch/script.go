package launch

import (
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// inScript returns the launches in lines of commands: of a shell, a build, a
// container, a crontab.
func inScript(text string, trigger Trigger) []Launch {
	s := &script{variables: make(map[string]string), trigger: trigger}
	offset := 0
	for _, line := range logicalLines(text) {
		s.line(line, offset)
		offset += len(line)
	}
	return s.found
}

// Command returns the launches of one command line.
func Command(line string) []Launch {
	if !mentions([]byte(line)) {
		return nil
	}
	s := &script{trigger: Script, variables: make(map[string]string)}
	s.line(line, 0)
	return s.found
}

// script is the state on the way through a file of commands.
type script struct {
	found     []Launch
	variables map[string]string
	target    string // of the rule of a Makefile that the line is of
	needs     string // what that target is made of
	trigger   Trigger
}

// logicalLines parts a text into lines with their ends; those that go on are one.
func logicalLines(text string) (lines []string) {
	start := 0
	for i := 0; i < len(text); i++ {
		if text[i] != '\n' {
			continue
		}
		if before := strings.TrimRight(text[start:i], "\r"); strings.HasSuffix(before, `\`) || strings.HasSuffix(before, " ^") || strings.HasSuffix(before, " `") {
			continue
		}
		lines = append(lines, text[start:i+1])
		start = i + 1
	}
	return append(lines, text[start:])
}

var (
	assigns = lazyregexp.New(`^\s*(?:export\s+|ENV\s+|ARG\s+|set\s+|-\s+)?([A-Za-z_]\w*)\s*(?:[:?]?=)\s*["']?([^"'\s;]+)["']?\s*$`)
	rule    = lazyregexp.New(`^([^\s#:=][^:=]*):(?:[^=]|$)`)
	// key matches what names a notebook in configuration of any spelling.
	key = lazyregexp.New(`^\s*["']?(` + strings.Join(keys, "|") + `)["']?\s*[:=]\s*["']?([^"',]+?)["']?\s*,?\s*$`)
	// rendered matches a call that runs a text or a notebook from inside another language.
	rendered = lazyregexp.New(`\b((?:rmarkdown|quarto|knitr|bookdown|papermill|pm)(?:::|\.))?(render|quarto_render|knit|knit2html|execute_notebook)\(\s*(?:input\s*=\s*|input_path\s*=\s*)?\\?["']([^"'\\]+)\\?["']`)
)

// line notes what one line runs, and what it says of the lines below.
func (s *script) line(line string, offset int) {
	bare := strings.TrimSpace(line)
	if bare == "" || strings.HasPrefix(bare, "#") || strings.HasPrefix(bare, "//") || strings.HasPrefix(strings.ToUpper(bare), "REM ") {
		return
	}
	if m := assigns.FindStringSubmatch(strings.TrimRight(line, "\r\n")); m != nil {
		s.variables[m[1]] = m[2]
	}
	if m := rule.FindStringSubmatch(line); m != nil && line[0] != '\t' {
		s.target, s.needs = m[1], strings.TrimSpace(line[len(m[1])+1:])
	}
	if line[0] == '\t' && isCheck(s.target) {
		return
	}
	expanded := s.expand(line)
	if !mentions([]byte(expanded)) {
		return
	}
	if m := key.FindStringSubmatch(line); m != nil {
		s.add(m[1], s.expand(m[2]), offset+strings.Index(line, m[2]), len(m[2]))
	}
	s.renders(line, expanded, offset)
	for _, command := range commands(line) {
		s.command(command, offset)
	}
}

// renders notes the calls in a line that run a text from inside another language.
func (s *script) renders(line, expanded string, offset int) {
	for _, m := range rendered.FindAllStringSubmatchIndex(expanded, -1) {
		name := expanded[m[4]:m[5]]
		if m[2] < 0 && name != "quarto_render" && name != "execute_notebook" && !strings.Contains(line, "library(rmarkdown)") {
			continue
		}
		if m[2] >= 0 {
			name = expanded[m[2]:m[3]] + name
		}
		if target := expanded[m[6]:m[7]]; Runnable(target) {
			s.add(name, target, offset+max(0, strings.Index(line, name)), len(name))
		}
	}
}

// add notes a launch of a path without holes.
func (s *script) add(runner, target string, at, length int) {
	s.found = append(s.found, Launch{Runner: runner, Target: target, At: source.Span{Start: at, End: at + length}, Trigger: s.trigger})
}

// expand fills in the variables that the file gives one value, and what a Makefile
// calls the first thing that a target is made of.
func (s *script) expand(text string) string {
	if !strings.Contains(text, "$") {
		return text
	}
	first, _, _ := strings.Cut(s.needs, " ")
	for _, pair := range [][2]string{{"$<", first}, {"$(<)", first}, {"$^", s.needs}} {
		text = strings.ReplaceAll(text, pair[0], pair[1])
	}
	return hole.ReplaceAllStringFunc(text, func(h string) string {
		if value, ok := s.variables[strings.Trim(h, "${}()")]; ok {
			return value
		}
		return h
	})
}

var hole = lazyregexp.New(`\$(?:\{\w+\}|\(\w+\)|\w+)`)

// word is one word of a command.
type word struct {
	text       string
	start, end int
}

// command notes what a command runs.
func (s *script) command(words []word, offset int) {
	if len(words) == 0 || words[0].text == "echo" || words[0].text == "printf" || strings.HasPrefix(words[0].text, "#") {
		return
	}
	for i := range words {
		runner, rest := runnerOf(words[i:])
		if runner == "" {
			continue
		}
		for _, t := range targets(runner, rest, s) {
			s.add(runner, strings.TrimSpace(s.expand(t.text)), offset+t.start, t.end-t.start)
		}
		return
	}
}

// runnerOf returns the program that words begin with, where it is one that runs
// notebooks, and the words after it.
func runnerOf(words []word) (runner string, rest []word) {
	name, next := path.Base(words[0].text), ""
	if len(words) > 1 {
		next = words[1].text
	}
	switch {
	case name == "papermill", name == "runipy", name == "jupyter-nbconvert", name == "jupyter-execute", name == "jupyter-run":
		return name, words[1:]
	case (name == "jupyter" || name == "ipython") && (next == "nbconvert" || next == "execute" || next == "run"), name == "quarto" && next == "render":
		return name + " " + next, words[2:]
	case name == "nbconvert", name == "ipython":
		return name, words[1:]
	}
	return "", nil
}

// targets returns those of the words behind a runner that it runs.
func targets(runner string, words []word, s *script) (found []word) {
	executes := false
	for _, w := range words {
		executes = executes || w.text == "--execute" || strings.HasPrefix(strings.ToLower(w.text), "--executepreprocessor.enabled=true")
	}
	converts := strings.HasSuffix(runner, "nbconvert")
	if converts && !executes {
		return nil
	}
	if runner == "papermill" && len(words) > 0 && strings.HasPrefix(s.expand(words[0].text), "$") {
		return nil // nobody knows what it reads, only where it writes to
	}
	for i, w := range words {
		target := strings.ToLower(s.expand(w.text))
		if strings.HasPrefix(target, "-") || !Runnable(target) || i > 0 && strings.HasPrefix(words[i-1].text, "--output") {
			continue
		}
		if runner == "quarto render" && strings.HasSuffix(target, ".ipynb") && !executes {
			continue // it shows the outputs that are saved
		}
		found = append(found, w)
		if runner == "papermill" {
			return found // the next is where it writes to
		}
	}
	return found
}

// commands parts a line into commands and these into words. Lists of configuration,
// ["papermill", "a.ipynb"], are commands too.
func commands(line string) (all [][]word) {
	var current []word
	end := func() {
		if len(current) > 0 {
			all = append(all, current)
		}
		current = nil
	}
	for i := 0; i < len(line); {
		switch c := line[i]; {
		case c == ';' || c == '|' || c == '&':
			end()
			i++
		case strings.IndexByte(" \t\r\n\\[],()`@^", c) >= 0:
			i++
		default:
			w := wordAt(line, i)
			i = w.end
			if w.text != "" {
				current = append(current, w)
			}
		}
	}
	end()
	return all
}

// wordAt reads the word that begins at an offset, without its quotes.
func wordAt(line string, start int) word {
	var text strings.Builder
	i := start
	for i < len(line) {
		c := line[i]
		if c == '$' && i+1 < len(line) && (line[i+1] == '(' || line[i+1] == '{') {
			if length := strings.IndexAny(line[i:], ")}"); length > 0 {
				text.WriteString(line[i : i+length+1])
				i += length + 1
				continue
			}
		}
		if c == '"' || c == '\'' {
			if length := strings.IndexByte(line[i+1:], c); length >= 0 {
				text.WriteString(line[i+1 : i+1+length])
				i += length + 2
				continue
			}
		}
		if strings.IndexByte(" \t\r\n[],();|&`", c) >= 0 {
			break
		}
		text.WriteByte(c)
		i++
	}
	return word{text.String(), start, max(i, start+1)}
}
