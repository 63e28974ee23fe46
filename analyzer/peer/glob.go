package peer

import (
	"path"
	"regexp"
	"strings"
	"sync"
)

// matches reports whether a pattern of ruff or jarl is about a file or one of its
// folders, by path or, without a slash, by name: `tests`, `*.ipynb`, `docs/**`.
func matches(pattern, rel string) bool {
	pattern = strings.TrimPrefix(strings.TrimSuffix(pattern, "/"), "./")
	re := compiled(pattern)
	if re == nil {
		return false
	}
	for at := rel; at != "." && at != "/"; at = path.Dir(at) {
		if re.MatchString(at) || re.MatchString(path.Base(at)) {
			return true
		}
	}
	return false
}

// anyMatches reports whether one of the patterns is about a file.
func anyMatches(patterns []string, rel string) bool {
	for _, p := range patterns {
		if matches(p, rel) {
			return true
		}
	}
	return false
}

var patterns sync.Map // pattern → *regexp.Regexp, nil where it is none

func compiled(pattern string) *regexp.Regexp {
	if re, ok := patterns.Load(pattern); ok {
		return re.(*regexp.Regexp)
	}
	re, err := regexp.Compile("^(?:" + expression(pattern) + ")$")
	if err != nil {
		re = nil
	}
	patterns.Store(pattern, re)
	return re
}

// expression turns a pattern into a regular expression. As in both linters, a star
// stands for slashes too.
func expression(pattern string) string {
	var b strings.Builder
	depth := 0
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case strings.HasPrefix(pattern[i:], "**/"):
			b.WriteString("(?:.*/)?")
			i += 2
		case c == '*':
			b.WriteString(".*")
		case c == '?':
			b.WriteByte('.')
		case c == '{':
			b.WriteString("(?:")
			depth++
		case c == '}' && depth > 0:
			b.WriteByte(')')
			depth--
		case c == ',' && depth > 0:
			b.WriteByte('|')
		case c == '[' && strings.IndexByte(pattern[i:], ']') > 1:
			end := i + strings.IndexByte(pattern[i:], ']')
			class := pattern[i+1 : end]
			if class[0] == '!' {
				class = "^" + class[1:]
			}
			b.WriteString("[" + strings.ReplaceAll(class, `\`, `\\`) + "]")
			i = end
		default:
			b.WriteString(regexp.QuoteMeta(string(c)))
		}
	}
	return b.String()
}
