package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// stream writes a JSON document piece by piece, so that a report is never held
// in memory as a whole. Every element of a list stands on a line of its own,
// for people who compare two reports.
type stream struct {
	w     *bufio.Writer
	buf   bytes.Buffer
	enc   *json.Encoder
	empty bool // the open list has no element yet
}

func newStream(w *bufio.Writer) *stream {
	s := &stream{w: w}
	s.enc = json.NewEncoder(&s.buf)
	s.enc.SetEscapeHTML(false)
	return s
}

// raw writes a piece of JSON that the caller vouches for. Here and below a write
// error is not returned where a later call will: the buffer keeps it.
func (s *stream) raw(text string) { _, _ = s.w.WriteString(text) }

// encode makes v the pending value. It fails only where v cannot be JSON.
func (s *stream) encode(v any) error {
	s.buf.Reset()
	return s.enc.Encode(v)
}

// flush writes the pending value.
func (s *stream) flush() error {
	_, err := s.w.Write(escapeObeyed(bytes.TrimSuffix(s.buf.Bytes(), []byte("\n"))))
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
	hidden := func(r rune) bool { return r >= 0x7F && obeyed(r) }
	if bytes.IndexFunc(text, hidden) < 0 {
		return text
	}
	var out []byte
	for _, r := range string(text) {
		if hidden(r) {
			out = fmt.Appendf(out, `\u%04x`, r)
		} else {
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}
