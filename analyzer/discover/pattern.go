package discover

import "strings"

// pattern is one line of a .gitignore file, compiled. Most lines are a plain
// name or `*.ext`, which need no matcher: they are told apart once, here.
type pattern struct {
	kind    patternKind
	negated bool    // the line begins with `!`
	folders bool    // the line ends with `/`: only folders match
	text    string  // the name, the suffix, or the literal start of a path
	tokens  []token // what follows text
}

type patternKind uint8

const (
	plainName    patternKind = iota // text is the whole base name
	nameSuffix                      // the base name ends with text
	wildName                        // tokens match the base name
	anchoredPath                    // text, then tokens, match the path from the file's folder
	never                           // the line is malformed
)

// parsePattern compiles a line of a .gitignore file. ok is false for empty
// lines and comments.
func parsePattern(line string) (p pattern, ok bool) {
	if strings.HasPrefix(line, "#") {
		return p, false
	}
	glob := trimSpaces(line)
	if glob, p.negated = strings.CutPrefix(glob, "!"); glob == "" {
		return p, false
	}
	glob, p.folders = strings.CutSuffix(glob, "/")
	special := strings.IndexAny(glob, `*?[\`)
	switch {
	case strings.Contains(glob, "/"):
		p.kind = anchoredPath
		// Git compares the part before the first wildcard as text and matches
		// the rest by itself, so that the `**` of `a**/b` begins a pattern.
		if special < 0 {
			special = len(glob)
		}
		p.text = strings.TrimPrefix(glob[:special], "/")
		p.tokens, ok = compile(glob[special:])
	case special < 0:
		p.kind, p.text, ok = plainName, glob, true
	case glob[0] == '*' && !strings.ContainsAny(glob[1:], `*?[\`):
		p.kind, p.text, ok = nameSuffix, glob[1:], true
	default:
		p.kind = wildName
		p.tokens, ok = compile(glob)
	}
	if !ok {
		p.kind = never
	}
	return p, true
}

// trimSpaces drops the spaces at the end of a line that no backslash protects.
func trimSpaces(line string) string {
	end := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case ' ':
			continue
		case '\\':
			i++
		}
		end = i + 1
	}
	return line[:min(end, len(line))]
}

// matches reports whether the pattern speaks of the path: rel is relative to
// the folder of the .gitignore file, name is its last element.
func (p *pattern) matches(rel, name string, folder bool) bool {
	if p.folders && !folder {
		return false
	}
	switch p.kind {
	case plainName:
		return name == p.text
	case nameSuffix:
		return strings.HasSuffix(name, p.text)
	case wildName:
		return match(p.tokens, name)
	case anchoredPath:
		rest, ok := strings.CutPrefix(rel, p.text)
		return ok && match(p.tokens, rest)
	}
	return false
}
