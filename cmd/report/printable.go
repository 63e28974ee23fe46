package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// printable escapes what a terminal would obey instead of show: control
// characters, marks that turn the direction of text, and bytes that are no
// UTF-8. Paths, messages and code come from strangers.
func printable(s string) string {
	if utf8.ValidString(s) && strings.IndexFunc(s, obeyed) < 0 {
		return s
	}
	var b strings.Builder
	for s != "" {
		r, n := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[0])
		case !obeyed(r):
			b.WriteString(s[:n])
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < 0x80:
			fmt.Fprintf(&b, `\x%02x`, r)
		default: // all in the BMP
			fmt.Fprintf(&b, `\u%04x`, r)
		}
		s = s[n:]
	}
	return b.String()
}

// obeyed reports whether a terminal or an editor acts on r, or hides it. The
// joiners of emoji and scripts (U+200C, U+200D) are text.
func obeyed(r rune) bool {
	if r < 0x20 || r == 0x7F {
		return true
	}
	return r >= 0x80 && (unicode.IsControl(r) ||
		unicode.Is(unicode.Bidi_Control, r) ||
		r == '\u2028' || r == '\u2029' || r == '\u200B' || r == '\uFEFF')
}
