package suppress

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// directive is one suppression as it is written in a comment.
type directive struct {
	tool       string
	reach      reach
	rules      []string
	reason     string
	start, end int // in the comment
}

// reach is how a directive chooses what it covers.
type reach uint8

const (
	statement reach = iota // what begins on its line, or below where it stands alone
	following              // what begins on the next line of code
	line                   // its line
	nextLine               // the line below
	block                  // like statement, but to the end of the block where it stands alone
	unblock                // ends block
	rangeStart
	rangeEnd
	file
)

// opening is what a directive begins with. The groups tell the tools apart.
var opening = lazyregexp.New(`^#+[ \t]*(?:` +
	`((?i:labcoat[ \t]*:[ \t]*ignore))\b|` +
	`((?i:noqa))\b|` +
	`((?i:(?:ruff|flake8)[ \t]*:[ \t]*noqa))\b|` +
	`(nolint)\b|` +
	`(jarl-ignore)\b|` +
	`(pylint[ \t]*:))`)

// readers read what stands behind the opening, by its group. language is that
// of the code in which the directive counts.
var readers = [...]struct {
	language source.Language
	read     func(rest string) []directive
}{
	1: {source.Other, readOwn},
	2: {source.Python, readNoqa},
	3: {source.Python, readFileNoqa},
	4: {source.R, readNolint},
	5: {source.R, readJarl},
	6: {source.Python, readPylint},
}

// directives returns those in a comment. One may follow other words or another
// directive, each behind its own number sign; the next one ends it.
func directives(text string, lang source.Language) (found []directive) {
	type match struct{ start, rest, group int }
	var matches []match
	documentation := strings.HasPrefix(text, "#'") // roxygen, spin: examples stand there
	for i := 0; i < len(text); i++ {
		if text[i] != '#' || i > 0 && text[i-1] != ' ' && text[i-1] != '\t' {
			continue
		}
		m := opening.FindStringSubmatchIndex(text[i:])
		for group := 1; m != nil && group < len(readers); group++ {
			if m[2*group] >= 0 && !(documentation && group == 1) {
				matches = append(matches, match{i, i + m[1], group})
			}
		}
	}
	for k, m := range matches {
		reader := readers[m.group]
		if reader.language != source.Other && reader.language != lang {
			continue
		}
		end := len(text)
		if k+1 < len(matches) {
			end = matches[k+1].start
		}
		for _, d := range reader.read(text[m.rest:end]) {
			d.start, d.end = m.start, m.start+len(strings.TrimRight(text[m.start:end], " \t\r"))
			found = append(found, d)
		}
	}
	return found
}

var ownRest = lazyregexp.New(`^(-\w+)?[ \t]*(?:\[([^\]]*)\])?`)

func readOwn(rest string) []directive {
	d := directive{tool: Labcoat}
	m := ownRest.FindStringSubmatch(rest)
	d.reason = reason(rest[len(m[0]):], "")
	switch strings.ToLower(m[1]) {
	case "":
		d.rules = list(m[2])
	case "-file":
		d.reach, d.rules = file, list(m[2])
	} // another suffix is a mistake: naming no rule, it will be told
	return []directive{d}
}

// list splits at commas, drops blanks and empty names.
func list(text string) (names []string) {
	for name := range strings.SplitSeq(text, ",") {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, strings.Clone(name))
		}
	}
	return names
}

// reason trims a reason of what people set it off with.
func reason(text, marks string) string {
	return strings.Clone(strings.TrimSpace(strings.TrimLeft(text, " \t:-–—"+marks)))
}

// option is a line of chunk options: "#| key: value", knitr's "#| key = value".
var option = lazyregexp.New(`^#\|[ \t]*([\w.-]+)[ \t]*[:=](.*)$`)

// item is one of a YAML list that goes on over several lines.
var item = lazyregexp.New(`^#\|[ \t]*-[ \t]+(.*)$`)

// optionName makes dots and dashes the same, as knitr and Quarto do.
func optionName(key string) string { return strings.ReplaceAll(key, ".", "-") }

// optionWords begins the value of an option: names, in brackets or bare.
var optionWords = lazyregexp.New(`^["']?(?:\[([^\]]*)\]|([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*))["']?`)

// optionRules reads the value of an option.
func optionRules(value string) (rules []string, why string) {
	value = strings.TrimSpace(value)
	m := optionWords.FindStringSubmatch(value)
	if m == nil {
		return nil, ""
	}
	for _, name := range list(m[1] + m[2]) {
		if name = strings.Trim(name, `"'`); name != "" {
			rules = append(rules, name)
		}
	}
	why = reason(value[len(m[0]):], "#")
	if strings.HasPrefix(why, "(") && strings.HasSuffix(why, ")") {
		why = why[1 : len(why)-1]
	}
	return rules, why
}
