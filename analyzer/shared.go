package analyzer

import (
	"cmp"
	"io"
	"iter"
	"os"
	"path"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// Shared is what several project-wide rules know of a project: each document is
// summed up once, and the summaries are joined once, whoever reads them.
type Shared struct {
	// Analyzer is a prerequisite. Its result is the summary of a document, of
	// whatever language, and holds what is said of [Summary].
	Analyzer *analysis.Analyzer
	// Join makes of the summaries what rules find in [Project.Shared]. It is given
	// a project that has no findings.
	Join func(*Project) any
}

// The bounds of what is read beside documents, in bytes. Files come in order of
// their paths, so what lies beyond is the same in every run.
const (
	maxText  = 256 << 10
	maxLock  = 4 << 20 // of what tools write who pin what is installed
	maxTexts = 16 << 20
)

// Texts yields the files of the project that are no documents and may speak of its
// code, configuration and build files, by their paths relative to the root. What
// cannot be read, or is too large to be written by hand, is passed by.
func (p *Project) Texts() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		texts := slices.SortedFunc(slices.Values(p.texts), func(a, b File) int { return cmp.Compare(a.Rel, b.Rel) })
		left := maxTexts
		for _, f := range texts {
			text := f.Text
			if text == nil {
				text = readText(f.Path, mostOf(f.Rel))
			}
			if left -= len(text); left < 0 {
				return
			}
			if len(text) > 0 && len(text) <= mostOf(f.Rel) && !yield(f.Rel, text) {
				return
			}
		}
	}
}

// mostOf is how many bytes a file may have to be read.
func mostOf(name string) int {
	if path.Ext(name) == ".lock" {
		return maxLock
	}
	return maxText
}

// readText returns what a file holds, or nothing where it is larger than most.
func readText(path string, most int) []byte {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer func() { _ = f.Close() }() // it was only read
	text, err := io.ReadAll(io.LimitReader(f, int64(most)+1))
	if err != nil || len(text) > most {
		return nil
	}
	return text
}
