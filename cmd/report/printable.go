package report

import (
	"fmt"
	"strings"
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
	switch {
	case r < 0x7F:
		return r < 0x20
	case r <= 0x9F:
		return true
	case 0x2028 <= r && r <= 0x202E, 0x2066 <= r && r <= 0x2069: // lines, paragraphs, directions
		return true
	}
	return r == 0x061C || r == 0x200B || r == 0x200E || r == 0x200F || r == 0xFEFF
}
