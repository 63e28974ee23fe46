package analyzer

import (
	"bytes"
	"cmp"
	"io"
	"iter"
	"os"
	"path"
	"slices"
	"sync"

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
		for _, f := range p.texts() {
			if !yield(f.Rel, f.Text) {
				return
			}
		}
	}
}

// readTexts reads the texts of the project, many at a time, sorted by their paths.
func (r *runner) readTexts() (read []File) {
	texts := slices.SortedFunc(slices.Values(r.Texts), func(a, b File) int { return cmp.Compare(a.Rel, b.Rel) })
	left := maxTexts
	for some := range slices.Chunk(texts, 256) {
		var wg sync.WaitGroup
		jobs := max(1, len(r.workers))
		for first := range jobs {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for i := first; i < len(some); i += jobs {
					if f := &some[i]; f.Text == nil {
						f.Text = readText(f.Path, mostOf(f.Rel))
					}
				}
			}()
		}
		wg.Wait()
		for _, f := range some {
			if left -= len(f.Text); left < 0 {
				return read
			}
			if len(f.Text) > 0 && len(f.Text) <= mostOf(f.Rel) {
				read = append(read, f)
			}
		}
	}
	return read
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
	info, err := f.Stat()
	if err != nil || info.Size() > int64(most) {
		return nil
	}
	var text bytes.Buffer
	text.Grow(int(info.Size()) + bytes.MinRead)
	if _, err = text.ReadFrom(io.LimitReader(f, int64(most)+1)); err != nil || text.Len() > most {
		return nil
	}
	return text.Bytes()
}
