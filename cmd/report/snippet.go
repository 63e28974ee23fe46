package report

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

const (
	tabWidth = 4
	// snippetWidth is how many terminal columns of a line are shown: a minified
	// line is cut around the place.
	snippetWidth = 120
	ellipsis     = "…" // one column
)

// snippet returns a line as a terminal can show it, and the carets that stand
// below its code points from up to but without to, both counted from 1. An
// empty range, or one behind the line's end, gets one caret.
func snippet(line string, from, to int) (text, carets string) {
	first := max(0, from-1)
	last := max(first+1, to-1)
	// Only what is near the place is measured: the line may have megabytes.
	point := max(0, first-snippetWidth)
	near, cutLeft, cutRight := codePoints(line, point, first+snippetWidth)

	shown := glyphs(near)
	start, end, width := -1, 0, 0 // in terminal columns
	for _, g := range shown {
		if start < 0 && point+g.points > first {
			start = width
		}
		if point < last {
			end = width + g.width
		}
		point += g.points
		width += g.width
	}
	if start < 0 {
		start = width
	}
	end = max(end, start+1)

	left, right := 0, width
	if width > snippetWidth {
		left = max(0, min(start-snippetWidth/3, width-snippetWidth))
		right = left + snippetWidth
	}
	var b strings.Builder
	column, offset := 0, 0 // offset: columns dropped on the left
	for _, g := range shown {
		switch {
		case column < left:
			offset = column + g.width
			cutLeft = true
		case column+g.width > right:
			cutRight = true
		default:
			b.WriteString(g.text)
		}
		column += g.width
	}
	text = b.String()
	end = max(min(end, right), start+1)
	pad := max(0, start-offset)
	if cutLeft {
		text = ellipsis + text
		pad++
	}
	if cutRight {
		text += ellipsis
	}
	return text, strings.Repeat(" ", pad) + strings.Repeat("^", end-start)
}

// codePoints returns the code points lo up to but without hi of s, and whether
// there are others before and after.
func codePoints(s string, lo, hi int) (part string, before, after bool) {
	start := skip(s, lo)
	end := start + skip(s[start:], hi-lo)
	return s[start:end], start > 0, end < len(s)
}

// skip returns the offset behind the first n code points of s, or its length.
func skip(s string, n int) int {
	off := 0
	for ; n > 0 && off < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[off:])
		off += size
	}
	return off
}

// glyph is what a terminal shows for one character as a person perceives it:
// an emoji of several code points, a letter with its marks, an expanded tab.
type glyph struct {
	text   string
	width  int // in terminal columns
	points int // in code points of the line
}

func glyphs(s string) []glyph {
	var all []glyph
	column, state := 0, -1
	for s != "" {
		var cluster string
		var width int
		cluster, s, width, state = uniseg.FirstGraphemeClusterInString(s, state)
		g := glyph{text: cluster, width: width, points: utf8.RuneCountInString(cluster)}
		if cluster == "\t" {
			g.width = tabWidth - column%tabWidth
			g.text = strings.Repeat(" ", g.width)
		} else if safe := printable(cluster); safe != cluster {
			g.text, g.width = safe, uniseg.StringWidth(safe)
		}
		column += g.width
		all = append(all, g)
	}
	return all
}
