package production

import (
	"bytes"
	"iter"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// This file finds credentials in running text: no quotes say where they begin, so that only those count that are
// known by their own look.

// credential is one in a text.
type credential struct {
	at        source.Span
	what      string // as a message names it
	issued    bool   // a service made it
	temporary bool   // it lapses by itself within hours
}

// credentialsInText yields the keys of services, the passwords and the keys of URLs in a text. It may be JSON's or R's
// or Python's own spelling of one, with escapes in it.
func credentialsInText(text []byte) iter.Seq[credential] {
	return func(yield func(credential) bool) {
		for at := range longRuns(text) {
			if c := credentialAt(text, at); c.what != "" && !yield(c) {
				return
			}
		}
		for at := range spelledURLs(text) {
			if user := userOfURL(string(text[at.Start:at.End])); user != "" && !yield(credential{at: at, what: "the password of `" + analyzer.Clip(user, 28) + "`"}) {
				return
			}
		}
	}
}

// credentialAt says which credential a run of letters and digits is.
func credentialAt(text []byte, at source.Span) credential {
	run := text[at.Start:at.End]
	before := byte(0)
	if at.Start > 0 {
		before = text[at.Start-1]
	}
	switch {
	case hasPrefix(run, "AKIA"), hasPrefix(run, "ASIA"):
		if accessKey.Match(run) && isReal(string(run)) && hasSecretNear(text, at) {
			return credential{at, "a key of `Amazon`", true, run[1] == 'S'}
		}
		return credential{}
	case before == ':' && hasPrefix(run, "AA"): // behind the number of a bot
		for at.Start--; at.Start > 0 && '0' <= text[at.Start-1] && text[at.Start-1] <= '9'; {
			at.Start--
		}
	}
	if run = text[at.Start:at.End]; mayBeIssued(run) {
		if maker := issuerOf(string(run)); maker != "" {
			return credential{at: at, what: "a key of `" + maker + "`", issued: true}
		}
	}
	if before == '=' {
		return credential{at: at, what: keyOfURL(text[max(0, at.Start-longestName):at.End])}
	}
	return credential{}
}

// mayBeIssued reports whether a run begins like a key of a service, as few do.
func mayBeIssued(run []byte) bool {
	return slices.ContainsFunc(issued, func(i issuer) bool {
		return len(run) >= i.from && hasPrefix(run, i.start) && (i.start != "" || '0' <= run[0] && run[0] <= '9')
	})
}

// issuedIn returns the first key of a service in a text.
func issuedIn(text []byte) credential {
	for at := range longRuns(text) {
		if c := credentialAt(text, at); c.issued {
			return c
		}
	}
	return credential{}
}

// longestName is how long a name is, at most, under which a URL sends a key, with the signs around it.
const longestName = 16

func hasPrefix(run []byte, prefix string) bool {
	return len(run) >= len(prefix) && string(run[:len(prefix)]) == prefix
}

// accessKey matches the name of a key of Amazon's, a lasting or a temporary one, which opens nothing without the secret
// that belongs to it: links that are signed show the name to everybody.
var accessKey = lazyregexp.New(`^A[KS]IA[0-9A-Z]{16}$`)

// nearSecret is within how many bytes of the name of a key its secret stands: on the lines around it.
const nearSecret = 300

// hasSecretNear reports whether the secret of a key of Amazon's stands near its name: 40 letters, small and large, and digits.
func hasSecretNear(text []byte, id source.Span) bool {
	near := escapes.ReplaceAll(text[max(0, id.Start-nearSecret):min(len(text), id.End+nearSecret)], []byte(" "))
	for _, word := range wordsOfKeys.FindAllString(string(near), -1) {
		if len(word) == 40 && isVaried(word) && strings.ContainsAny(word, "0123456789") &&
			strings.ToLower(word) != word && strings.ToUpper(word) != word {
			return true
		}
	}
	return false
}

var (
	escapes     = lazyregexp.New(`\\+(?:u[0-9a-fA-F]{4}|.)`)
	wordsOfKeys = lazyregexp.New(`[A-Za-z0-9/+._-]+`)
)

// inKey are the bytes that keys are made of.
var inKey = func() (is [256]bool) {
	for _, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") {
		is[c] = true
	}
	return is
}()

// longRuns yields the runs of what keys are made of that are as long as one, without what is left in them of an escape
// before the key. Of most text it looks at few bytes: each run has one of every so many.
func longRuns(text []byte) iter.Seq[source.Span] {
	return func(yield func(source.Span) bool) {
		for at := shortestIssued - 1; at < len(text); at += shortestIssued {
			if !inKey[text[at]] {
				continue
			}
			start := at
			for start > 0 && inKey[text[start-1]] {
				start--
			}
			for at++; at < len(text) && inKey[text[at]]; {
				at++
			}
			if start += escaped(text[:at], start); at-start < shortestIssued {
				continue
			}
			if !yield(source.Span{Start: start, End: at}) {
				return
			}
		}
	}
}

// escaped counts the bytes at the start of a run that belong to what stands before it: the n of `\n`, the 32m of what
// colors a terminal.
func escaped(text []byte, start int) int {
	if start == 0 {
		return 0
	}
	switch text[start-1] {
	case '\\':
		if text[start] == 'u' {
			return len("u001b")
		}
		return len("n")
	case '[', ';':
		return len(colored.Find(text[start:min(len(text), start+4)]))
	}
	return 0
}

// colored matches the end of what colors a terminal.
var colored = lazyregexp.New(`^\d*m`)

// longestURL is how much of a URL is looked at before the host that it names.
const longestURL = 200

// spelledURLs yields what may be URLs with an account before the host: what stands around an @, between blanks, quotes
// and brackets.
func spelledURLs(text []byte) iter.Seq[source.Span] {
	return func(yield func(source.Span) bool) {
		for end := 0; ; {
			at := bytes.IndexByte(text[end:], '@')
			if at < 0 {
				return
			}
			at += end
			first := max(end, at-longestURL)
			start := first + bytes.LastIndexAny(text[first:at], aroundURLs) + 1
			if end = at + bytes.IndexAny(text[at:], aroundURLs); end < at {
				end = len(text)
			}
			if !yield(source.Span{Start: start, End: end}) {
				return
			}
		}
	}
}

const aroundURLs = " \t\n\"'`<>()[]{}\\"
