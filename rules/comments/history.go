package comments

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// historyIn counts the lines of a block that say who changed what and when, and
// returns the first and the last of them.
func historyIn(b *comment.Block) (from, to, entries int) {
	listed := false // below a heading such as "Changelog"
	for i := range b.Lines {
		l := &b.Lines[i]
		if l.Role != comment.Prose {
			listed = listed && l.Role == comment.Empty
			continue
		}
		switch {
		case len(l.Text) <= maxHeading && logHeading.Match(l.Text):
			listed = true
			continue
		case !isEntry(l.Text, listed):
			continue
		}
		if entries++; entries == 1 {
			from = i
		}
		to = i
	}
	return from, to, entries
}

// isEntry reports whether a line is an entry of a log of changes. A date alone is none:
// much data has dates.
func isEntry(text []byte, listed bool) bool {
	if bytes.Contains(text, []byte(" by")) && by.Match(text) {
		return true
	}
	if digits(text) < fewestDigits {
		return false
	}
	date := dates.FindIndex(text)
	switch {
	case date == nil:
		return false
	case listed, changedOn.Match(text), len(version.Find(text)) > 0 && len(version.Find(text)) >= date[0]:
		return true
	}
	return date[0] <= maxLead && change.Match(text[date[1]:])
}

// digits counts the digits of a text.
func digits(text []byte) (count int) {
	for _, b := range text {
		if '0' <= b && b <= '9' {
			count++
		}
	}
	return count
}

// fewestDigits is how many a date has at least: 1 May 26.
const fewestDigits = 3

// maxHeading bounds what can be the heading of a log, in bytes: with a colon and blanks.
const maxHeading = 32

// maxLead is how many bytes may stand before the date of an entry: a bullet, initials.
const maxLead = 6

const month = `(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`

var (
	logHeading = lazyregexp.New(`(?i)^(?:change[ -]?log|(?:revision|version|change|modification|update)s? (?:history|log)|history(?: of changes)?|revisions|modifications|release notes)\s*:?$`)
	dates      = lazyregexp.New(`\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?[ -]?(?i:` + month + `)[ ,-]*\d{2,4}|(?i:` + month + `) \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d)\b`)
	// by matches "modified by AB", "added by Ann Miller": who, by name.
	by = lazyregexp.New(`^(?:[-*(] *)?(?i:last )?(?i:modified|edited|added|changed|updated|revised|fixed|removed) by:? [A-Z][a-zA-Z]{0,2}(?:\b|[a-z]+\b)`)
	// changedOn matches a change that is said to be made on a day.
	changedOn = lazyregexp.New(`(?i)^(?:[-*] *)?(?:last )?(?:modified|updated?|edited|revised|revision|modification|changed|fixed|bug ?fix)\b(?: (?:on|at|date|by|in))?\s*[:=-]?\s*(?:\(?(?:\d|` + month + ` \d))|\b(?:added|modified|edited|changed|removed|commented out|fixed|updated) on:? +(?:\d|` + month + `)`)
	version   = lazyregexp.New(`^(?:[-*] *)?(?:v|V|version |Version )\d+(?:\.\d+)*\s*[(:,-]*\s*`)
	change    = lazyregexp.New(`(?i)^[\s:;,)(-]*(?:[A-Z]{2,3}\b[\s:;,-]*|by \w+[\s:;,-]*)?(?:add|fix|chang|remov|updat|modif|renam|refactor|rewr|initial version|first version|created?\b|correct|revis|bug)`)
)

// plainText makes what a message can quote of a comment.
func plainText(text []byte) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(string(text), "`", "'")), " ")
}
