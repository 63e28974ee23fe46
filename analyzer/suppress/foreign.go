package suppress

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// This file reads what other linters' suppressions say. Their oddities are kept
// where teams rely on them, and left out where they only surprise: lintr
// silences every linter when a list of names lacks its final dot.

var (
	noqaColon = lazyregexp.New(`^[ \t]*:`)
	noqaCodes = lazyregexp.New(`(?i)^[ \t]*:[ \t]*([A-Z]+[0-9]+\b(?:[ \t,]+[A-Z]+[0-9]+\b)*)`)
	prefixes  = lazyregexp.New(`(?i)^[ \t]*:[ \t]*([A-Z]{1,4}\b(?:[ \t]*,[ \t]*[A-Z]+[0-9]*\b)*)[ \t]*$`)
)

// readNoqa reads noqa and its codes. A colon without codes makes it invalid, as
// it is for ruff.
func readNoqa(rest string) []directive {
	d := directive{tool: Ruff, reach: line}
	if noqaColon.MatchString(rest) {
		m := noqaCodes.FindStringSubmatch(rest)
		if m == nil {
			m = prefixes.FindStringSubmatch(rest)
		}
		if m == nil {
			return nil
		}
		for code := range strings.FieldsFuncSeq(m[1], func(r rune) bool { return r == ',' || r == ' ' || r == '\t' }) {
			d.rules = append(d.rules, strings.ToUpper(code))
		}
		rest = rest[len(m[0]):]
	}
	d.reason = reason(rest, ".,")
	return []directive{d}
}

func readFileNoqa(rest string) []directive {
	found := readNoqa(rest)
	for i := range found {
		found[i].reach = file
	}
	return found
}

var (
	nolintForm  = lazyregexp.New(`^[ \t]+(next|start|end)\b`)
	nolintNames = lazyregexp.New(`^[ \t]*:[ \t]*(\w+(?:[ \t]*,[ \t]*\w+)*)`)
)

func readNolint(rest string) []directive {
	d := directive{tool: Lintr, reach: line}
	if m := nolintForm.FindStringSubmatch(rest); m != nil {
		d.reach = map[string]reach{"next": nextLine, "start": rangeStart, "end": rangeEnd}[m[1]]
		rest = rest[len(m[0]):]
	}
	if m := nolintNames.FindStringSubmatch(rest); m != nil {
		d.rules = list(m[1])
		rest = rest[len(m[0]):]
	}
	d.reason = reason(rest, ".,")
	return []directive{d}
}

var jarlRest = lazyregexp.New(`^(-start|-end|-file)?[ \t]+(\w+)[ \t]*(?::(.*))?`)

// readJarl reads a suppression of jarl, which is nothing without a rule.
func readJarl(rest string) []directive {
	m := jarlRest.FindStringSubmatch(rest)
	if m == nil {
		return nil
	}
	return []directive{{
		tool:   Jarl,
		reach:  map[string]reach{"": following, "-start": rangeStart, "-end": rangeEnd, "-file": file}[m[1]],
		rules:  list(m[2]),
		reason: reason(m[3], ""),
	}}
}

var pylintPragma = lazyregexp.New(`\b(disable-next|disable|enable|skip-file)\b(?:[ \t]*=[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*))?`)

// readPylint gives one directive for each name, since each can be enabled again
// by itself.
func readPylint(rest string) (found []directive) {
	for _, m := range pylintPragma.FindAllStringSubmatch(rest, -1) {
		if m[1] == "skip-file" {
			found = append(found, directive{tool: Pylint, reach: file})
			continue
		}
		for _, name := range list(m[2]) {
			found = append(found, directive{
				tool:  Pylint,
				reach: map[string]reach{"disable-next": following, "disable": block, "enable": unblock}[m[1]],
				rules: []string{name},
			})
		}
	}
	return found
}
