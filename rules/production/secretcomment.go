package production

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds credentials in comments: code that was switched off keeps them as well.

// credentialInComment returns the first string of a comment that is or holds a
// credential, with its quotes, and which one; "" if there is none.
func credentialInComment(text string) (q source.Span, what string) {
	for at := 0; ; at++ {
		opens := strings.IndexAny(text[at:], `"'`)
		if opens < 0 {
			return source.Span{}, ""
		}
		at += opens
		size := strings.IndexByte(text[at+1:], text[at]) + 2
		if !mayBeSecret(size) {
			continue
		}
		q = source.Span{Start: at, End: at + size}
		name := nameBefore(text[:at]) // which keeps it there
		if strings.Contains(strings.ToLower(text[at+1:q.End-1]), "password") && syntax.LastWord(name) == "password" {
			at = q.End - 1
			continue // password = "awesomepassword1", of an example
		}
		if what = credentialIn(text[at+1:q.End-1], name, func() string { return userIn(text) }); what != "" {
			return q, what
		}
	}
}

// isSample reports whether a comment, or a text that stands alone, shows what is sent or
// received, by the words above it in the same piece of prose.
func isSample(c syntax.Node) bool {
	const near = 3 // lines
	if c.Has(syntax.String) {
		return c.Statement().Expression() == c && sampled.Match(c.Bytes())
	}
	for range near {
		if sampled.Match(c.Bytes()) {
			return true
		}
		above := c.PrevSibling()
		if !above.Has(syntax.Comment) || bytes.Count(c.File().Doc.Code[above.Start():c.Start()], []byte("\n")) > 1 {
			return false
		}
		c = above
	}
	return false
}

// sampled matches words that lead to a sample: "a sample request to /tides:".
var sampled = lazyregexp.New(`(?im)\b(?:samples?|examples?|e\.g\.|for instance|looks? like)(?:\W|$)|\b(?:requests?|responses?|returns?|body|payload|output)\b[^{"']*:\s*$`)

// nameBefore returns the name that code gives to what stands behind it: db_password of
// `db_password = `, TOKEN of `os.environ["TOKEN"] = `; "" if it gives none.
func nameBefore(code string) string {
	code = strings.TrimRight(code, " ")
	keeps := strings.TrimSuffix(code, "<-")
	if keeps == code {
		keeps = strings.TrimSuffix(strings.TrimSuffix(code, "="), ":")
	}
	if keeps == code || strings.HasSuffix(keeps, "=") || strings.HasSuffix(keeps, "!") {
		return ""
	}
	keeps = strings.TrimRight(keeps, " \"'])")
	return keeps[strings.LastIndexFunc(keeps, func(c rune) bool { return !isNamed(c) })+1:]
}

func isNamed(c rune) bool {
	return c == '_' || c == '.' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// userIn returns the account that code in a comment names, or "".
func userIn(text string) string {
	for at := 0; ; at++ {
		opens := strings.IndexAny(text[at:], `"'`)
		if opens < 0 {
			return ""
		}
		at += opens
		size := strings.IndexByte(text[at+1:], text[at])
		if size > 0 && users[syntax.LastWord(nameBefore(text[:at]))] {
			return text[at+1 : at+1+size]
		}
	}
}
