package report

import (
	"bufio"
	"bytes"
	"fmt"
	"runtime"
	"sync"
	"unicode/utf8"

	"github.com/segmentio/encoding/json"
)

// stream writes a JSON document piece by piece, so that a report is never held
// in memory as a whole. Every element of a list stands on a line of its own,
// for people who compare two reports.
type stream struct {
	w       *bufio.Writer
	pending []byte
	empty   bool // the open list has no element yet
}

func newStream(w *bufio.Writer) *stream { return &stream{w: w} }

// appendJSON encodes v behind the text as encoding/json does, without escapes for HTML.
func appendJSON(text []byte, v any) ([]byte, error) { return json.Append(text, v, json.SortMapKeys) }

// raw writes a piece of JSON that the caller vouches for. Here and below a write
// error is not returned where a later call will: the buffer keeps it.
func (s *stream) raw(text string) { _, _ = s.w.WriteString(text) }

// encode makes v the pending value. It fails only where v cannot be JSON.
func (s *stream) encode(v any) (err error) {
	s.pending, err = appendJSON(s.pending[:0], v)
	return err
}

// flush writes the pending value.
func (s *stream) flush() error {
	_, err := s.w.Write(escapeObeyed(s.pending))
	return err
}

// value writes v.
func (s *stream) value(v any) error {
	if err := s.encode(v); err != nil {
		return err
	}
	return s.flush()
}

// begin opens a list behind the given text, which ends in the list's key.
func (s *stream) begin(text string) {
	s.empty = true
	s.raw(text + "[")
}

// next begins the line of the list's next element.
func (s *stream) next() {
	if !s.empty {
		s.raw(",")
	}
	s.empty = false
	s.raw("\n")
}

// item writes v as the list's next element.
func (s *stream) item(v any) error {
	s.next()
	return s.value(v)
}

// batchSize is how many values are encoded at a time: enough to be worth a goroutine,
// few enough to hold.
const batchSize = 256

// items writes n values as the list's next elements. They are encoded by many
// goroutines, a few batches ahead of what is written.
func (s *stream) items(n int, element func(i int) any) error {
	batches := make(chan chan batch, runtime.GOMAXPROCS(0))
	go func() {
		defer close(batches)
		for from := 0; from < n; from += batchSize {
			done := make(chan batch, 1)
			batches <- done
			go func() { done <- encodeBatch(from, min(from+batchSize, n), element) }()
		}
	}()
	var failed error
	for done := range batches {
		b := <-done
		if failed != nil {
			continue // the goroutine above must come to its end
		}
		text := b.text
		if s.empty {
			text = bytes.TrimPrefix(text, []byte(","))
		}
		s.empty, failed = false, b.err
		if _, err := s.w.Write(text); failed == nil {
			failed = err
		}
		buffers.Put(b.buf)
	}
	return failed
}

// batch is what was encoded of a list, and why it stops.
type batch struct {
	text []byte
	buf  *[]byte // that it lies in
	err  error
}

// buffers are those of batches that were written.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

func encodeBatch(from, to int, element func(i int) any) (b batch) {
	buf := buffers.Get().(*[]byte)
	text := (*buf)[:0]
	for i := from; i < to && b.err == nil; i++ {
		if text, b.err = appendJSON(append(text, ",\n"...), element(i)); b.err != nil {
			b.err = &elementError{i, b.err}
		}
	}
	*buf = text
	b.text, b.buf = escapeObeyed(text), buf
	return b
}

// elementError says which element of a list cannot be JSON.
type elementError struct {
	index int
	err   error
}

func (e *elementError) Error() string { return fmt.Sprintf("element %d: %v", e.index, e.err) }

func (e *elementError) Unwrap() error { return e.err }

// end closes the list and writes the text that follows it.
func (s *stream) end(text string) {
	if !s.empty {
		s.raw("\n")
	}
	s.raw("]" + text)
}

// escapeObeyed escapes what encoding/json leaves as it is and a terminal obeys,
// as U+009B and the marks that turn the direction of text. Outside its strings
// JSON has none of them.
func escapeObeyed(text []byte) []byte {
	var out []byte
	kept := 0 // up to which text stands in out
	for i := 0; i < len(text); {
		if text[i] < 0x7F {
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if obeyed(r) {
			out = fmt.Appendf(append(out, text[kept:i]...), `\u%04x`, r)
			kept = i + n
		}
		i += n
	}
	if kept == 0 {
		return text
	}
	return append(out, text[kept:]...)
}
