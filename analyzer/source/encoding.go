package source

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
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
	encoding, err := encodingOf(d, from)
	if err != nil {
		return err
	}
	d.Encoding = encoding
	if encoding != "utf-8" {
		decodeBytes(b, raw, from, charsets[encoding])
		fixLoneCR(b.code)
		return nil
	}
	if from == 0 && !hasLoneCR(raw) { // the usual file: code is the file itself
		b.code = slices.Clip(raw)
		if len(raw) > 0 {
			b.segments = []segment{{0, 0, int32(len(raw)), int32(len(raw))}}
		}
		return nil
	}
	b.verbatim(raw, from, len(raw))
	fixLoneCR(b.code)
	return nil
}

// encodingOf tells what the bytes from an offset on are: a key of charsets, or
// "utf-8" where they are valid UTF-8 too.
func encodingOf(d *Document, from int) (string, error) {
	raw := d.Raw
	cookie, at := "", Span{}
	if d.Language == Python && d.Format == Script && from == 0 { // a mark says UTF-8 louder than a cookie
		cookie, at = codingCookie(raw)
	}
	normal := strings.ReplaceAll(strings.ToLower(cookie), "_", "-")
	if encoding := encodingNames[normal]; encoding != "" {
		return encoding, nil
	}
	if utf8.Valid(raw) {
		return "utf-8", nil
	}
	if singleByte.MatchString(normal) {
		d.Notices = append(d.Notices, Notice{At: at, Message: "encoding `" + cookie + "` is read as latin-1: save it as UTF-8"})
		return "latin-1", nil
	}
	bad := invalidAt(raw)
	switch {
	case d.Language == R || d.Format != Script:
		d.Notices = append(d.Notices, Notice{At: Span{bad, bad + 1}, Message: "is not UTF-8, read as cp1252: save it as UTF-8"})
		return "cp1252", nil
	case cookie == "":
		return "", errorAt(raw, bad, "is not UTF-8 and declares no other encoding, save it as UTF-8")
	case strings.HasPrefix(normal, "utf-8") || normal == "utf8":
		return "", errorAt(raw, bad, "is not UTF-8 as it declares")
	}
	return "", errorAt(raw, at.Start, "encoding `%s` is not supported, save it as UTF-8", cookie)
}

// encodingNames holds Python's names of the encodings with one byte a
// character, in lower case with dashes.
var encodingNames = map[string]string{
	"latin-1": "latin-1", "latin1": "latin-1", "iso-8859-1": "latin-1", "iso8859-1": "latin-1", "iso-latin-1": "latin-1", "l1": "latin-1",
	"iso-8859-15": "latin-9", "iso8859-15": "latin-9", "latin-9": "latin-9", "latin9": "latin-9", "l9": "latin-9",
	"cp1252": "cp1252", "windows-1252": "cp1252", "1252": "cp1252",
}

// singleByte matches the other encodings that have ASCII in their lower half and
// one byte a character: every position is right in Latin-1, only letters are not.
var singleByte = lazyregexp.New(`^(koi8-[a-z]|iso-?8859-\d+|latin-?\d+|(cp|windows-)125\d|cp(437|850|852|866)|mac-?(roman|cyrillic))$`)

// charsets holds what the encodings have where Latin-1 has something else.
var charsets = map[string]map[byte]rune{"latin-1": nil, "latin-9": latin9, "cp1252": cp1252}

var latin9 = map[byte]rune{0xA4: '€', 0xA6: 'Š', 0xA8: 'š', 0xB4: 'Ž', 0xB8: 'ž', 0xBC: 'Œ', 0xBD: 'œ', 0xBE: 'Ÿ'}

// cp1252 is Windows-1252; the five bytes that it leaves undefined are
// replacement characters.
var cp1252 = func() map[byte]rune {
	high := map[byte]rune{}
	for i, r := range []rune("€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ") {
		high[byte(0x80+i)] = r
	}
	return high
}()

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

var cookiePattern = lazyregexp.New(`^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)`)

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

// decodeBytes decodes raw[from:], an encoding of one byte a character: Latin-1
// but for the characters in other.
func decodeBytes(b *builder, raw []byte, from int, other map[byte]rune) {
	for i := from; i < len(raw); i++ {
		if raw[i] < 0x80 {
			continue
		}
		b.verbatim(raw, from, i)
		from = i + 1
		r, ok := other[raw[i]]
		if !ok {
			r = rune(raw[i])
		}
		b.unit(string(r), i, i+1)
	}
	b.verbatim(raw, from, len(raw))
}

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
