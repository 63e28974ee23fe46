package first

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// maxNames is how many names a message lists.
const maxNames = 3

// message is what a single finding says, or what several are and what they are about:
// "14 unused imports of `pdb` in 9 files".
func message(e *Entry, rule *analyzer.Rule) string {
	if len(e.Findings) == 1 {
		return e.Findings[0].Message
	}
	if same, ok := inSameWords(e, rule); ok {
		return same
	}
	if in := module(e.Findings[0]); in != "" && e.Files > 1 {
		return fmt.Sprintf("%s not in `%s`: %d files", are(subjects(e.Findings)), in, e.Files)
	}
	text := fmt.Sprintf("%d findings", len(e.Findings))
	if rule != unknown {
		about, many := subjects(e.Findings), rule.Plural(category(e))
		n := len(e.Findings)
		if len(about) > 1 && strings.Contains(many, "names") {
			n = len(about) // each is told in several places, perhaps
		}
		text = fmt.Sprintf("%d %s", n, many)
		if len(about) == 1 && rule.Many == "" {
			text += " of " + about[0]
		} else if len(about) > 0 {
			text += ": " + list(about)
		}
	}
	if rank := e.Findings[0].Rank; rank == analyzer.Dead && e.Lines > len(e.Findings) {
		text += fmt.Sprintf(", %d lines", e.Lines)
	}
	if e.Files > 1 {
		text += fmt.Sprintf(" in %d files", e.Files)
	}
	return text
}

// category is the one of all findings of an entry, or empty.
func category(e *Entry) string {
	one := e.Findings[0].Category
	if slices.ContainsFunc(e.Findings, func(f *analyzer.Finding) bool { return f.Category != one }) {
		return ""
	}
	return one
}

// inSameWords is what findings that harm or stop all say, or blocks of several files that never run, remedy included, and how often.
func inSameWords(e *Entry, rule *analyzer.Rule) (text string, ok bool) {
	first := e.Findings[0]
	said := func(f *analyzer.Finding) string { return cmp.Or(rule.Together[f.Category], f.Message) }
	if first.Rank > analyzer.Harms && !(e.Files > 1 && neverRuns(e)) || slices.ContainsFunc(e.Findings, func(f *analyzer.Finding) bool { return said(f) != said(first) }) {
		return "", false
	}
	often := fmt.Sprintf("%d places", len(e.Findings))
	switch e.Files {
	case 1:
	case len(e.Findings):
		often = fmt.Sprintf("%d files", e.Files)
	default:
		often += fmt.Sprintf(" in %d files", e.Files)
	}
	return said(first) + " (" + often + ")", true
}

// remainder is what entries joined by [together] are: the files, each with its first place.
func remainder(e *Entry, rule *analyzer.Rule) string {
	var places []string
	seen := make(map[string]bool)
	for _, f := range e.Findings {
		if seen[f.Path] {
			continue
		}
		seen[f.Path] = true
		at := f.Rel()
		switch {
		case f.Cell != nil:
			at = fmt.Sprintf("%s cell %d", at, f.Cell.Index)
		case f.Start != nil && f.Start.Line > 0:
			at = fmt.Sprintf("%s:%d", at, f.Start.Line)
		}
		places = append(places, "`"+at+"`")
	}
	if len(places) == 1 {
		return message(e, rule)
	}
	what := "findings"
	if rule != unknown {
		what = rule.Plural(category(e))
	}
	return fmt.Sprintf("%d more files with %s: %s", len(places), what, list(places))
}

// subjects are the names that findings are about: those that their rule gives, else the
// ones that their messages begin with.
func subjects(findings []*analyzer.Finding) (names []string) {
	for _, f := range findings {
		list, _ := f.Data["names"].([]string)
		list = slices.Clone(list)
		for i := range list {
			list[i] = "`" + list[i] + "`"
		}
		if name := subject(f); len(list) == 0 && name != "" {
			list = []string{name}
		}
		for _, name := range list {
			if !slices.ContainsFunc(names, func(other string) bool { return tight(other) == tight(name) }) {
				names = append(names, name)
			}
		}
	}
	return names
}

// tight is a name without what people write in it or not: blanks, and a slash at the end of
// a folder.
func tight(name string) string {
	name = strings.ReplaceAll(name, " ", "")
	if bare, ok := strings.CutSuffix(name, "/`"); ok {
		return bare + "`"
	}
	return name
}

// subject is the name that a message begins with, backquotes included, or empty.
func subject(f *analyzer.Finding) string {
	if !strings.HasPrefix(f.Message, "`") {
		return ""
	}
	return f.Message[:strings.IndexByte(f.Message[1:], '`')+2]
}

func list(names []string) string {
	if len(names) > maxNames+1 {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:maxNames], ", "), len(names)-maxNames)
	}
	return strings.Join(names, ", ")
}

// are is a list of names with its verb.
func are(names []string) string {
	if len(names) == 1 {
		return names[0] + " is"
	}
	return list(names) + " are"
}
