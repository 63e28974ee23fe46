package analyzer

import (
	"bytes"
	"errors"
	"os"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// buffer is the memory that a worker has for one file after the other.
type buffer struct {
	bytes   []byte
	roomy   int // how many files in a row had no use for most of it
	results map[*analysis.Analyzer]any
}

// A buffer that is large for its files is let go: few files of a collection are as large
// as its largest, and what a worker holds on to counts twice until memory is swept.
const (
	largeBuffer = 1 << 20 // bytes
	manyRoomy   = 32      // files
)

// empty returns a map for the results of a document. What the one before held is gone.
func (b *buffer) empty() map[*analysis.Analyzer]any {
	if b.results == nil {
		b.results = make(map[*analysis.Analyzer]any)
	}
	clear(b.results)
	return b.results
}

// read reads a file, with room for a last newline. What it returned before is gone.
func (b *buffer) read(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("not a regular file")
	}
	b.fit(int(info.Size()) + bytes.MinRead)
	to := bytes.NewBuffer(b.bytes[:0])
	_, err = to.ReadFrom(f)
	b.bytes = to.Bytes()
	return b.bytes, err
}

// reread reads what an outline wants of a file. What was read before is gone.
func (b *buffer) reread(file File, outline *source.Outline, spans []source.Span) *source.Document {
	fit := func(length int) []byte {
		b.fit(length)
		return b.bytes[:length]
	}
	if file.Text != nil {
		return outline.Read(file.Name, bytes.NewReader(file.Text), spans, fit)
	}
	f, err := os.Open(file.Path)
	if err != nil {
		return new(source.Document)
	}
	defer func() { _ = f.Close() }() // it was only read
	return outline.Read(file.Name, f, spans, fit)
}

// fit makes room for as many bytes.
func (b *buffer) fit(size int) {
	if b.roomy++; cap(b.bytes) <= largeBuffer || size > cap(b.bytes)/4 {
		b.roomy = 0
	}
	if cap(b.bytes) < size || b.roomy == manyRoomy {
		b.bytes = make([]byte, 0, size+min(size/4, 256<<10)) // the next may be larger, but seldom by much
		b.roomy = 0
	}
}
