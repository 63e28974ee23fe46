package analyzer

import (
	"bytes"
	"errors"
	"os"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// buffer is the memory for the files that a worker has at hand, one behind the other.
type buffer struct {
	bytes []byte
	used  int
	roomy int // how often in a row there was no use for most of it
}

const (
	leastBuffer = 512 << 10 // bytes: a few files, whose trees a processor's caches hold
	// A buffer that is large for its files is let go: few files of a collection are as large
	// as its largest, and what a worker holds on to counts twice until memory is swept.
	largeBuffer = 1 << 20 // bytes
	manyRoomy   = 8       // times
)

// errFull says that a file has to wait until those at hand are done with.
var errFull = errors.New("no room")

// read reads a file. What was read before is gone.
func (b *buffer) read(path string) ([]byte, error) {
	b.used = 0
	return b.add(path)
}

// add reads a file beside those that were read. The error is errFull where there is no
// room, which there is for one.
func (b *buffer) add(path string) ([]byte, error) {
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
	size := int(info.Size()) + bytes.MinRead // room for a last newline as well
	switch {
	case b.used == 0:
		b.fit(size)
	case b.used+size > len(b.bytes):
		return nil, errFull
	}
	to := bytes.NewBuffer(b.bytes[b.used:b.used])
	_, err = to.ReadFrom(f)
	b.used = min(b.used+to.Len()+bytes.MinRead, len(b.bytes))
	return to.Bytes(), err
}

// reread reads what an outline wants of a file. What was read before is gone.
func (b *buffer) reread(file File, outline *source.Outline, spans []source.Span) *source.Document {
	fit := func(length int) []byte {
		b.fit(length)
		return b.bytes
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
	if b.roomy++; len(b.bytes) <= largeBuffer || size > len(b.bytes)/4 {
		b.roomy = 0
	}
	if len(b.bytes) < size || b.roomy == manyRoomy {
		b.bytes = make([]byte, max(leastBuffer, size+min(size/4, 256<<10))) // the next may be larger, but seldom by much
		b.roomy = 0
	}
}
