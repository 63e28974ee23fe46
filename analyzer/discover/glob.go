package discover

import "strings"

// token is one step of a compiled glob.
type token struct {
	op  operator
	lit byte       // of one
	set *[256]bool // of oneOf
}

type operator uint8

const (
	one        operator = iota // the byte lit
	oneOf                      // a byte of set
	anyRun                     // `*`: any bytes but slashes
	anyFolders                 // `**/`: no folder or more
	anything                   // `**` at the end
)

// compile turns a glob into tokens. ok is false where it is malformed, which
// matches nothing.
func compile(glob string) (tokens []token, ok bool) {
	for i := 0; i < len(glob); i++ {
		switch c := glob[i]; c {
		case '*':
			start := i
			for i+1 < len(glob) && glob[i+1] == '*' {
				i++
			}
			whole := i > start && (start == 0 || glob[start-1] == '/')
			switch {
			case whole && i+1 == len(glob):
				tokens = append(tokens, token{op: anything})
			case whole && glob[i+1] == '/':
				tokens = append(tokens, token{op: anyFolders})
				i++
			default:
				tokens = append(tokens, token{op: anyRun})
			}
		case '?':
			tokens = append(tokens, token{op: oneOf, set: &notSlash})
		case '[':
			set, end, ok := compileSet(glob, i)
			if !ok {
				return nil, false
			}
			tokens = append(tokens, token{op: oneOf, set: set})
			i = end
		case '\\':
			if i++; i == len(glob) {
				return nil, false
			}
			tokens = append(tokens, token{op: one, lit: glob[i]})
		default:
			tokens = append(tokens, token{op: one, lit: c})
		}
	}
	return tokens, true
}

var notSlash = func() (set [256]bool) {
	for i := range set {
		set[i] = i != '/'
	}
	return set
}()

// compileSet reads the bracket expression that begins at glob[i]. end is the
// offset of its closing bracket.
func compileSet(glob string, i int) (set *[256]bool, end int, ok bool) {
	set = new([256]bool)
	i++
	negated := i < len(glob) && (glob[i] == '!' || glob[i] == '^')
	if negated {
		i++
	}
	// A bracket that stands first is a member of the set, not its end.
	for first, low := true, byte(0); first || i >= len(glob) || glob[i] != ']'; first = false {
		if i >= len(glob) {
			return nil, 0, false
		}
		c := glob[i]
		if c == '[' && i+1 < len(glob) && glob[i+1] == ':' {
			n := strings.IndexByte(glob[i+2:], ']')
			if n < 0 {
				return nil, 0, false
			}
			if name, ok := strings.CutSuffix(glob[i+2:i+2+n], ":"); ok {
				member, known := classes[name]
				if !known {
					return nil, 0, false
				}
				for b := range 128 {
					set[b] = set[b] || member(byte(b))
				}
				i += n + 3
				low = 0
				continue
			}
		}
		ranged := c == '-' && low != 0 && i+1 < len(glob) && glob[i+1] != ']'
		if ranged {
			i++
		}
		if glob[i] == '\\' {
			if i++; i == len(glob) {
				return nil, 0, false
			}
		}
		c = glob[i]
		i++
		if !ranged {
			set[c], low = true, c
			continue
		}
		for b := int(low); b <= int(c); b++ {
			set[b] = true
		}
		low = 0
	}
	for b := range set {
		set[b] = set[b] != negated && b != '/'
	}
	return set, i, true
}

// classes are the names that may stand in `[[:name:]]`, ASCII only as in git.
var classes = map[string]func(byte) bool{
	"alnum":  func(c byte) bool { return isLetter(c) || isDigit(c) },
	"alpha":  isLetter,
	"blank":  func(c byte) bool { return c == ' ' || c == '\t' },
	"cntrl":  func(c byte) bool { return c < ' ' || c == 0x7f },
	"digit":  isDigit,
	"graph":  isGraphic,
	"lower":  func(c byte) bool { return 'a' <= c && c <= 'z' },
	"print":  func(c byte) bool { return c == ' ' || isGraphic(c) },
	"punct":  func(c byte) bool { return isGraphic(c) && !isLetter(c) && !isDigit(c) },
	"space":  func(c byte) bool { return strings.IndexByte(" \t\n\r", c) >= 0 },
	"upper":  func(c byte) bool { return 'A' <= c && c <= 'Z' },
	"xdigit": func(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' },
}

func isLetter(c byte) bool  { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool   { return '0' <= c && c <= '9' }
func isGraphic(c byte) bool { return ' ' < c && c < 0x7f }

// match reports whether tokens match all of s. It needs no recursion: where it
// fails it goes back to the last `*`, and where that may not take another byte
// to the last `**/`. Earlier ones need no second try, since the last one takes
// over from the earliest place that they can reach.
func match(tokens []token, s string) bool {
	ti, si := 0, 0
	star, starAt := -1, 0 // the token after the last `*`, and where in s to go on
	deep, deepAt := -1, 0 // the same for `**/`
	for {
		if ti == len(tokens) {
			if si == len(s) {
				return true
			}
		} else {
			switch t := tokens[ti]; t.op {
			case anything:
				return true
			case anyRun:
				ti++
				star, starAt = ti, si
				continue
			case anyFolders:
				ti++
				deep, deepAt, star = ti, si, -1
				continue
			case one:
				if si < len(s) && s[si] == t.lit {
					ti, si = ti+1, si+1
					continue
				}
			case oneOf:
				if si < len(s) && t.set[s[si]] {
					ti, si = ti+1, si+1
					continue
				}
			}
		}
		if star >= 0 && starAt < len(s) && s[starAt] != '/' {
			starAt++
			ti, si = star, starAt
			continue
		}
		if deep < 0 {
			return false
		}
		next := strings.IndexByte(s[deepAt:], '/')
		if next < 0 {
			return false
		}
		deepAt += next + 1
		ti, si, star = deep, deepAt, -1
	}
}
