package syntax

import (
	"bytes"
	"iter"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// The scanner of Python's grammar looks for the line of code behind every line of
// comment, so that its time grows with the square of their number: 4,000 lines that
// somebody switched off cost seconds. Long runs are therefore parsed as one comment
// and cut into their lines afterwards.

// manyComments is how many lines of comment have to stand together to be joined: of
// fewer the scanner makes no work to speak of.
const manyComments = 32

// joinComments returns code whose long runs of comments in Python are one comment
// each, byte for byte of the same length, and whether there are any. A run has one
// indentation: where it changes, so may the block that a comment belongs to.
func joinComments(code []byte, cells []source.Cell) (joined []byte, found bool) {
	joined = code
	for i := range cells {
		if cells[i].Language != source.Python {
			continue
		}
		for run := range commentRuns(code, cells[i].Span) {
			if !found {
				joined, found = bytes.Clone(code), true
			}
			for k := run.Start; k < run.End; k++ {
				if joined[k] == '\n' {
					joined[k] = ' '
				}
			}
		}
	}
	return joined, found
}

// commentRuns yields the spans of long runs of comments, without the last line end.
func commentRuns(code []byte, in source.Span) iter.Seq[source.Span] {
	return func(yield func(source.Span) bool) {
		var run source.Span
		lines, indent := 0, -1
		flush := func() bool {
			long := lines >= manyComments
			lines, indent = 0, -1
			return !long || yield(run)
		}
		for start := in.Start; start < in.End; {
			end := in.End
			if n := bytes.IndexByte(code[start:in.End], '\n'); n >= 0 {
				end = start + n
			}
			text := bytes.TrimLeft(code[start:end], " \t\f")
			switch blanks := end - start - len(text); {
			case len(bytes.TrimSpace(text)) == 0: // no end of the run, but it does not end in it
			case text[0] != '#':
				if !flush() {
					return
				}
			default:
				if blanks != indent && !flush() {
					return
				}
				if lines == 0 {
					run.Start, indent = start+blanks, blanks
				}
				run.End = end
				lines++
			}
			start = end + 1
		}
		flush()
	}
}

// splitComments cuts comments that were joined into one for each line.
func splitComments(nodes []node, code []byte) []node {
	more := 0
	for i := range nodes {
		if nodes[i].kind == PyComment {
			more += bytes.Count(code[nodes[i].start:nodes[i].end], []byte("\n"))
		}
	}
	if more == 0 {
		return nodes
	}
	split := make([]node, 0, len(nodes)+more)
	moved := make([]int32, len(nodes)+1) // where each node is now
	for i, n := range nodes {
		moved[i] = int32(len(split))
		if n.kind != PyComment {
			split = append(split, n)
			continue
		}
		for start := int(n.start); start < int(n.end); {
			end := int(n.end)
			if k := bytes.IndexByte(code[start:end], '\n'); k >= 0 {
				end = start + k
			}
			if hash := bytes.IndexByte(code[start:end], '#'); hash >= 0 {
				line := n
				line.start, line.end = uint32(start+hash), uint32(end)
				split = append(split, line)
			}
			start = end + 1
		}
	}
	moved[len(nodes)] = int32(len(split))
	for i := range split {
		n := &split[i]
		if n.parent >= 0 {
			n.parent = moved[n.parent]
		}
		if n.next = moved[n.next]; n.kind == PyComment {
			n.next = int32(i) + 1
		}
	}
	return split
}
