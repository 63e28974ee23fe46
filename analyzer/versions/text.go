package versions

import (
	"bytes"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// Version is the numbers of a version.
type Version []int

// Parse reads the first version in a text.
func Parse(text string) (v Version) {
	for number := range strings.SplitSeq(versionNumber.FindString(text), ".") {
		if n, err := strconv.Atoi(number); err == nil {
			v = append(v, n)
		}
	}
	return v
}

var versionNumber = lazyregexp.New(`\d+(?:\.\d+)*`)

// before reports whether a version is an older one than another, by the numbers that both have: 3 is not
// older than 3.12.
func (v Version) before(other Version) bool {
	for i := range min(len(v), len(other)) {
		if v[i] != other[i] {
			return v[i] < other[i]
		}
	}
	return false
}

// spans reports whether what goes by a version is partly older than another one: 3 is for 3.9, 2 is not for 2.0.
func (v Version) spans(other Version) bool {
	return len(v) < len(other) && slices.Equal(v, other[:len(v)]) && slices.Max(other[len(v):]) > 0
}

// next is the first version that one behind a sign excludes: 1.21 for ~=1.20.3 and ~1.20, 2 for ~=1.20 and ^1.20.
func (v Version) next(sign string) Version {
	last := min(1, len(v)-1)
	if sign == "^" && v[0] > 0 || sign == "~=" && len(v) == 2 {
		last = 0
	}
	bound := slices.Clone(v[:last+1])
	bound[last]++
	return bound
}

// Wish is a version that a text asks for.
type Wish struct {
	Library string
	Version Version
	Below   bool // only for older ones
}

// isOlder reports whether what is asked for is older than a version.
func (a Wish) isOlder(than Version) bool {
	return a.Version.before(than) || a.Below && !than.before(a.Version)
}

// libraryNames are those of distributions that go by others as well.
var libraryNames = map[string]string{"sklearn": "scikit-learn", "scikit_learn": "scikit-learn", "skimage": "scikit-image", "scikit_image": "scikit-image"}

// libraries are the names of which versions are read, by the letters that they begin with.
var libraries = func() map[string][]string {
	byLetters := make(map[string][]string)
	for name := range strings.FieldsSeq(`numpy pandas scipy scikit-learn scikit_learn sklearn matplotlib networkx gensim seaborn statsmodels pillow
		scikit-image scikit_image skimage geopy geopandas emoji spacy keras tensorflow python rgdal rgeos maptools rgrass7 dplyr`) {
		letters := strings.TrimRight(name, "7")
		letters, _, _ = strings.Cut(strings.ReplaceAll(letters, "_", "-"), "-")
		byLetters[letters] = append(byLetters[letters], name)
	}
	return byLetters
}()

// askedVersion matches a version behind the name of a library, also as R shows what a session has: dplyr_0.8.5.
var askedVersion = lazyregexp.New(`(?i)^(?:[-_](?:gpu|cpu|base|version))?(_|[^\w\n]{0,12}(?:version["']?[^\w\n]{0,4}|v[.:]?[ \t]*)?|[^\w\n]{0,4}\n\s*["']?version["']?\s*[:=]\s*["']=*|["']\s*:\s*\{[^{}]*?"version":\s*"=*)(\d+(?:\.\d+)*)(?:\.[*x])?["']?([^\n]{0,24})`)

// In returns the versions that a text asks for.
func In(text []byte) (found []Wish) {
	for name, rest := range librariesIn(text) {
		m := askedVersion.FindSubmatch(rest)
		if m == nil {
			continue
		}
		if namesFile.Match(m[3]) {
			continue
		}
		between, behind := string(m[1]), string(m[3])
		one := Wish{Library: name, Version: Parse(string(m[2])), Below: strings.Contains(between, "<") && !strings.Contains(between, "<=")}
		if other := libraryNames[name]; other != "" {
			one.Library = other
		}
		if bound := upperBound.FindStringSubmatch(behind); bound != nil {
			one.Version, one.Below = Parse(bound[2]), bound[1] == ""
		} else if strings.Contains(between, "::") && one.Version[0] > 2 {
			one.Version = Version{one.Version[0] + 1} // a classifier: newer ones of Python 3 may do as well
		} else if strings.ContainsAny(between, ">≥!") || orNewer.MatchString(behind) {
			one.Version = nil // which any newer one satisfies
		} else if sign := compatible.FindString(between); sign != "" {
			one.Version, one.Below = one.Version.next(sign), true
		}
		if len(one.Version) > 0 && !isDummy(name, one.Version) {
			found = append(found, one)
		}
	}
	return found
}

// isDummy reports whether a version is that of the distribution that is named sklearn, which only asks for
// scikit-learn, whichever that is: sklearn==0.0.post1.
func isDummy(name string, v Version) bool {
	return name == "sklearn" && len(v) > 1 && v[0] == 0 && v[1] == 0
}

// librariesIn yields the libraries that a text names, each with the text behind its name.
func librariesIn(text []byte) iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		for at := 0; at < len(text); at++ {
			start := at
			for at < len(text) && isLetter(text[at]) {
				at++
			}
			if letters := text[start:at]; len(letters) >= shortest && len(letters) <= longest {
				for _, name := range libraries[strings.ToLower(string(letters))] {
					if end := start + len(name); end <= len(text) && bytes.EqualFold(text[start:end], []byte(name)) && !yield(name, text[end:]) {
						return
					}
				}
			}
			for at < len(text) && (isLetter(text[at]) || strings.IndexByte("0123456789_.-", text[at]) >= 0) {
				at++
			}
		}
	}
}

// shortest and longest are how many letters the names of libraries begin with.
const shortest, longest = 5, 11

func isLetter(ch byte) bool { return 'a' <= ch|0x20 && ch|0x20 <= 'z' }

var (
	// namesFile matches what follows a number that a script's name begins with: python 10_tides.py.
	namesFile = lazyregexp.New(`^_`)
	// compatible matches what asks for newer versions up to the next one that may break: ~=1.20, ^1.20.
	compatible = lazyregexp.New(`~=?|\^`)
	// upperBound matches what follows a version: ",<2.0".
	upperBound = lazyregexp.New(`^\s*,\s*["']?<(=?)\s*(\d+(?:\.\d+)*)`)
	// orNewer matches what says that a newer version does as well. What is glued to a plus is a local version: 1.3.0+cu118.
	orNewer = lazyregexp.New(`(?i)^\s*\)?\s*(?:\+(?:[^\pL\d]|$)|or (?:newer|later|higher|above|greater|up)|and (?:newer|later|higher|above|up)|/\s*\d|-->|,? (?:or|and) \d)`)
)

// frozen matches what takes packages of R as they were on a day, or from where the old ones are kept.
var frozen = lazyregexp.New(`(?i)rocker/[\w-]+:\d|r-base:\d|\bcheckpoint\(|groundhog|\bmran\b|snapshot[./]|install_version|src/contrib/Archive|r-forge|\bcran/(?:rgdal|rgeos|maptools)`)

// isFrozen reports whether a text has such a thing.
func isFrozen(text []byte) bool {
	return bytes.ContainsAny(text, "-_:/") && frozen.Match(text)
}
