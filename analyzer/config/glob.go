package config

import (
	"errors"
	"fmt"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// glob matches paths relative to the root, the way .gitignore does: one with a
// slash inside is anchored at the root, one without matches a file or folder
// of that name at any depth, and a folder that matches stands for all that is
// in it. `*` and `?` stop at slashes, `**` does not, `[ab]` and `{a,b}` choose.
type glob struct {
	text    string // as written
	origin  string
	pattern string
	// prefix is how every matching path begins, up to a slash. It turns most
	// paths away without looking at the pattern.
	prefix   string
	literal  bool // the pattern is a plain path
	anywhere bool // the pattern has no slash
}

// Bounds on globs, because matching choices can take time exponential in their
// number and the file may come from somebody else's repository.
const (
	maxGlob    = 500 // bytes
	maxChoices = 4   // opening braces
)

const special = `*?[]{}\`

// compileGlob checks a glob. Its errors complete "glob `x` ...".
func compileGlob(written string) (glob, error) {
	g := glob{text: written}
	p := strings.TrimPrefix(written, "./")
	g.anywhere = !strings.Contains(strings.TrimSuffix(p, "/"), "/")
	p = strings.TrimSuffix(p, "/")
	switch {
	case p == "" && !strings.HasPrefix(written, "/"):
		return g, errors.New("is empty, use `**` for every file")
	case strings.HasPrefix(p, "/") || p == "" || strings.HasPrefix(p, "~") || drive(p):
		return g, errors.New("is absolute, write it relative to the folder of the configuration")
	case strings.HasPrefix(p, "!"):
		return g, errors.New("begins with `!`, but a list of globs cannot take back a match")
	case len(p) > maxGlob:
		return g, fmt.Errorf("is longer than %d bytes", maxGlob)
	case strings.Count(p, "{") > maxChoices:
		return g, fmt.Errorf("has more than %d `{`, write several globs", maxChoices)
	}
	for segment := range strings.SplitSeq(p, "/") {
		if segment == ".." {
			return g, errors.New("leaves the root, `..` is not allowed")
		}
	}
	for i := 0; i < len(p); i++ {
		if p[i] == '\\' {
			if i++; i < len(p) && !strings.ContainsRune(special+"!-^,", rune(p[i])) {
				return g, errors.New("has a backslash, separate folders with `/`")
			}
		}
	}
	if !doublestar.ValidatePattern(p) {
		return g, errors.New("is malformed, close each `[` and `{` and end on no backslash")
	}
	if folder, ok := strings.CutSuffix(p, "/**"); ok && !strings.ContainsAny(folder, special) {
		p = folder
	}
	g.pattern = p
	meta := strings.IndexAny(p, special)
	g.literal = meta < 0
	if !g.literal && !g.anywhere {
		g.prefix = p[:strings.LastIndexByte(p[:meta], '/')+1]
	}
	return g, nil
}

// drive reports a path that begins with a Windows drive.
func drive(p string) bool {
	return len(p) > 1 && p[1] == ':' && ('a' <= p[0]|0x20 && p[0]|0x20 <= 'z')
}

// match reports whether a path, relative to the root and with slashes, or a
// folder above it matches.
func (g *glob) match(rel string) bool {
	switch {
	case g.anywhere:
		for segment := range strings.SplitSeq(rel, "/") {
			if g.literal && segment == g.pattern || !g.literal && doublestar.MatchUnvalidated(g.pattern, segment) {
				return true
			}
		}
		return false
	case g.literal:
		rest, ok := strings.CutPrefix(rel, g.pattern)
		return ok && (rest == "" || rest[0] == '/')
	case !strings.HasPrefix(rel, g.prefix):
		return false
	}
	for i := len(g.prefix); i < len(rel); i++ {
		if rel[i] == '/' && doublestar.MatchUnvalidated(g.pattern, rel[:i]) {
			return true
		}
	}
	return doublestar.MatchUnvalidated(g.pattern, rel)
}

func matchAny(globs []glob, rel string) bool {
	for i := range globs {
		if globs[i].match(rel) {
			return true
		}
	}
	return false
}
