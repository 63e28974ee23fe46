package analyzertest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// expectation is one quoted string of a want comment.
type expectation struct {
	file     string
	place    string // for people
	spelled  string // as it stands in the comment
	line     int    // of the code space, from 1; 0 for the whole file
	severity string
	from, to int // columns, 0 where not given
	pattern  *regexp.Regexp
	met      bool
}

var (
	wantComment = regexp.MustCompile(`# ?want (file |repository )?([+-]\d+ )?(.*)`)
	wantItem    = regexp.MustCompile("^(?:(note|warning|error) )?(?:(\\d+)(?:-(\\d+))?:)?(\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`)\\s*")
)

// String returns the expectation as it is spelled.
func (w *expectation) String() string { return w.spelled }

// expectations reads the want comments of a document.
func expectations(t *testing.T, name string, doc *source.Document) (wants []*expectation) {
	t.Helper()
	offset := 0
	for i, line := range strings.Split(string(doc.Code), "\n") {
		at := offset
		offset += len(line) + 1
		m := wantComment.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		place := fmt.Sprintf("%s:%d", name, doc.Start(source.Span{Start: at, End: at}).Line)
		if cell := doc.CellAt(at); doc.Format == source.Notebook {
			place = fmt.Sprintf("%s:cell %d:%d", name, cell.Index, doc.Start(source.Span{Start: at, End: at}).Line)
		}
		target := i + 1
		if m[2] != "" {
			moved, _ := strconv.Atoi(strings.TrimSpace(m[2]))
			target += moved
		}
		file := name
		if m[1] != "" {
			target = 0
		}
		if m[1] == "repository " {
			file = "."
		}
		for rest := strings.TrimSpace(m[3]); rest != ""; {
			item := wantItem.FindStringSubmatch(rest)
			if item == nil {
				t.Fatalf("%s: cannot read the expectation %q", place, rest)
			}
			rest = rest[len(item[0]):]
			text, err := strconv.Unquote(item[4])
			if err != nil {
				t.Fatalf("%s: want: %s is no string of Go, write a regular expression in backquotes", place, item[4])
			}
			pattern, err := regexp.Compile(text)
			if err != nil {
				t.Fatalf("%s: want: %v", place, err)
			}
			from, _ := strconv.Atoi(item[2])
			to, _ := strconv.Atoi(item[3])
			wants = append(wants, &expectation{
				file: file, place: place, spelled: strings.TrimSpace(item[0]), line: target,
				severity: item[1], from: from, to: to, pattern: pattern,
			})
		}
	}
	return wants
}
