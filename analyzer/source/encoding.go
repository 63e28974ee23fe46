package source

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"
)

// decode gives the text of a script or a text document to b, with lone carriage
// returns made line feeds, and sets the document's encoding.
//
// Python files follow PEP 263: UTF-8 unless one of the first two lines holds a
// coding cookie. R files have no cookie; bytes that are no UTF-8 are read as
// cp1252, what Windows editors wrote, with a notice.
func decode(d *Document, b *builder) error {
	raw := d.Raw
	if len(raw) >= 2 && (raw[0] == 0xFF && raw[1] == 0xFE || raw[0] == 0xFE && raw[1] == 0xFF) {
		return &Error{Message: "is UTF-16, save it as UTF-8"}
	}
	if i := bytes.IndexByte(raw, 0); i >= 0 {
		return errorAt(raw, i, "has a NUL byte, not a text file")
	}
	from := 0
	if bytes.HasPrefix(raw, []byte(bom)) {
		from = len(bom)
	}
	table, encoding := "", "utf-8"
	cookie, at := "", Span{}
	if d.Language == Python && d.Format == Script {
		cookie, at = codingCookie(raw[from:])
	}
	switch normal := strings.ReplaceAll(strings.ToLower(cookie), "_", "-"); normal {
	case "", "utf-8", "utf8", "ascii", "us-ascii", "utf-8-sig", "utf-8-unix", "utf-8-dos":
	case "latin-1", "latin1", "iso-8859-1", "iso-latin-1", "l1":
		encoding = "latin-1"
	case "cp1252", "windows-1252", "1252":
		encoding, table = "cp1252", cp1252
	default:
		if !utf8.Valid(raw) {
			return errorAt(raw, from+at.Start, "encoding `%s` is not supported, save it as UTF-8", cookie)
		}
	}
	if encoding == "utf-8" && !utf8.Valid(raw) {
		bad := invalidAt(raw)
		if d.Language != R && d.Format == Script {
			return errorAt(raw, bad, "is not UTF-8 and declares no other encoding")
		}
		encoding, table = "cp1252", cp1252
		d.Notices = append(d.Notices, Notice{Span{bad, bad + 1}, "is not UTF-8, read as cp1252: save it as UTF-8"})
	}
	d.Encoding = encoding
	if encoding == "utf-8" {
		if from == 0 && !hasLoneCR(raw) { // the usual file: code is the file itself
			b.code = raw[:len(raw):len(raw)]
			if len(raw) > 0 {
				b.segments = []segment{{0, 0, int32(len(raw)), int32(len(raw))}}
			}
			return nil
		}
		b.verbatim(raw, from, len(raw))
	} else {
		decodeBytes(b, raw, table)
	}
	fixLoneCR(b.code)
	return nil
}

// codingCookie finds PEP 263's declaration in the first two lines, the second
// one only where the first is blank or a comment.
func codingCookie(text []byte) (name string, at Span) {
	off := 0
	for range 2 {
		end := len(text)
		if i := bytes.IndexAny(text[off:], "\r\n"); i >= 0 {
			end = off + i
		}
		line := text[off:end]
		if m := cookiePattern.FindSubmatchIndex(line); m != nil {
			return string(line[m[2]:m[3]]), Span{off + m[2], off + m[3]}
		}
		if rest := bytes.TrimLeft(line, " \t\f"); len(rest) > 0 && rest[0] != '#' || end == len(text) {
			break
		}
		off = end + 1
		if text[end] == '\r' && off < len(text) && text[off] == '\n' {
			off++
		}
	}
	return "", Span{}
}

var cookiePattern = regexp.MustCompile(`^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)`)

func invalidAt(raw []byte) int {
	for i := 0; i < len(raw); {
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(raw)
}

// decodeBytes decodes an encoding of one byte a character: Latin-1 where table
// is empty, else with table for the bytes 0x80 to 0x9F.
func decodeBytes(b *builder, raw []byte, table string) {
	high := []rune(table)
	from := 0
	for i, ch := range raw {
		if ch < 0x80 {
			continue
		}
		b.verbatim(raw, from, i)
		from = i + 1
		r := rune(ch)
		if ch < 0xA0 && len(high) > 0 {
			r = high[ch-0x80]
		}
		b.unit(string(r), i, i+1)
	}
	b.verbatim(raw, from, len(raw))
}

// cp1252 lists what Windows-1252 has at 0x80 to 0x9F; the five bytes that it
// leaves undefined are replacement characters.
const cp1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"

func hasLoneCR(text []byte) bool {
	for i := bytes.IndexByte(text, '\r'); i >= 0; {
		if i+1 == len(text) || text[i+1] != '\n' {
			return true
		}
		j := bytes.IndexByte(text[i+1:], '\r')
		if j < 0 {
			break
		}
		i += 1 + j
	}
	return false
}

// fixLoneCR makes every carriage return that no line feed follows a line feed:
// tree-sitter-python reads on past a lone CR. The length stays.
func fixLoneCR(text []byte) {
	for i, ch := range text {
		if ch == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			text[i] = '\n'
		}
	}
}
