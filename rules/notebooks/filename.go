package notebooks

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// untitled lists what editors call a file that nobody has named yet, in the
// languages that their menus come in: Jupyter, RStudio, Spyder, VS Code, Colab
// and Databricks. A number may follow.
var untitled = []string{
	"untitled", "untitled notebook", "unnamed", "new notebook",
	"unbenannt", "unbenanntes notizbuch", "ohne titel", // German
	"sans titre", "sans nom", "notebook sans titre", // French
	"sin título", "sin titulo", "cuaderno sin título", // Spanish
	"sense títol", "sense titol", // Catalan
	"senza titolo", "senza nome", // Italian
	"sem título", "sem titulo", "sem nome", // Portuguese
	"naamloos", "zonder titel", // Dutch
	"bez tytułu", "bez nazwy", // Polish
	"bez názvu", "bez nazvu", // Czech, Slovak
	"namnlös", "namnlos", "uten navn", "uten tittel", "unavngivet", "nimetön", "nimeton", // Nordic
	"без имени", "без названия", "без назви", // Russian, Ukrainian
	"adsız", "başlıksız", // Turkish
	"无标题", "未命名", "無標題", // Chinese
	"無題", "名称未設定", // Japanese
	"제목 없음", "제목없음", // Korean
}

var (
	placeholder = lazyregexp.New(`(?i)^(?:` + alternatives(untitled) + `)[ _-]*[0-9]*$`)
	// Kaggle adds ten hexadecimal digits; Synapse and Fabric a number behind a
	// blank. "notebook1" is what people call one of several.
	generated = lazyregexp.New(`^(?:notebook[0-9a-f]{10}|__notebook(?:_source)?__|Notebook [0-9]+|Untitled Notebook [0-9: _-]+)$`)
)

// isPlaceholder reports whether the whole stem is a name that some editor gave.
func isPlaceholder(stem string) bool {
	stem = strings.Map(unaccent, stem)
	return placeholder.MatchString(stem) || generated.MatchString(stem)
}

// unaccent drops combining accents. File systems of macOS write é as e and an
// accent; the list above has both spellings.
func unaccent(r rune) rune {
	if 0x300 <= r && r <= 0x36f {
		return -1
	}
	return r
}

// A copy is marked behind or before the name: by Jupyter (-Copy1), by file
// managers (" copy 2", " - Copy (3)", " (1)" of a second download), by Drive
// ("Copy of") and by hand (_copy). A year in parentheses has four digits.
var (
	copySuffix = lazyregexp.New(`(?i)^(.*?)(?:-copy[0-9]+|[_-]copy[ _-]?[0-9]+|(?: -)? (?:` + copyWord +
		`)(?: ?[0-9]+| ?\([0-9]+\))?| ?\([0-9]{1,2}\)|的副本)$`)
	copyPrefix = lazyregexp.New(`(?i)^(?:` + copyWord + `)(?: \([0-9]+\))? (?:of|von|de|di|van|av) (.+)$`)
	copyByHand = lazyregexp.New(`(?i)^(.+)[_-]copy$`)
	// copying is what "copy" stands for where it is the subject.
	copying = lazyregexp.New(`(?i)(?:^|[^a-z])(?:deep|shallow|zero|file|array|list|object|string|s3|blob|to|and|or)$`)
)

const copyWord = `copy|kopie|kopia|kopi|copie|copia|cópia|копия|副本|コピー`

// uncopied takes the marks of a copy away, however many there are. A script may
// well be about copying: there the mark that people write by hand tells nothing.
func uncopied(stem string, byHand bool) (original string, copied bool) {
	if !mayBeCopy(stem) {
		return stem, false
	}
	marks := []*lazyregexp.Regexp{copySuffix, copyPrefix}
	if byHand {
		marks = append(marks, copyByHand)
	}
	for original = stem; ; copied = true {
		rest := ""
		for _, mark := range marks {
			m := mark.FindStringSubmatch(original)
			if len(m) == 2 && !(mark == copyByHand && copying.MatchString(m[1])) {
				rest = m[1]
				break
			}
		}
		if rest == "" {
			return original, copied
		}
		original = rest
	}
}

// mayBeCopy spares most names the search: it finds what all marks share.
func mayBeCopy(stem string) bool {
	lower := strings.ToLower(stem)
	return strings.HasSuffix(stem, ")") || strings.Contains(lower, "cop") || strings.Contains(lower, "kop") ||
		strings.ContainsFunc(stem, func(r rune) bool { return r > unicode.MaxASCII })
}

func alternatives(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = regexp.QuoteMeta(w)
	}
	return strings.Join(quoted, "|")
}
