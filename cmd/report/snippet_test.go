package report

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

func TestSnippet(t *testing.T) {
	for _, test := range []struct {
		name         string
		line         string
		from, to     int
		text, carets string
	}{
		{"plain", "x = f(1)", 5, 9, "x = f(1)", "    ^^^^"},
		{"empty range", "x = f(1)", 5, 5, "x = f(1)", "    ^"},
		{"behind the end", "x", 9, 9, "x", " ^"},
		{"range over the end", "ab", 2, 9, "ab", " ^"},
		{"column of nothing", "ab", 0, 0, "ab", "^"},
		{"tab stops", "\tif x:\ty", 8, 9, "    if x:   y", "            ^"},
		{"the tab itself", "a\tb", 2, 3, "a   b", " ^^^"},
		{"wide characters", "日本 = x", 1, 3, "日本 = x", "^^^^"},
		{"behind wide characters", "日本 = x", 6, 7, "日本 = x", "       ^"},
		{"emoji of three code points", "'👩‍🔬' + x", 9, 10, "'👩‍🔬' + x", "       ^"},
		{"inside that emoji", "'👩‍🔬' + x", 3, 4, "'👩‍🔬' + x", " ^^"},
		{"combining mark", "e\u0301 = x", 6, 7, "e\u0301 = x", "    ^"},
		{"escape sequence", "a\x1b[2Jb", 6, 7, `a\x1b[2Jb`, "        ^"},
		{"bytes that are no UTF-8", "a\xffb", 3, 4, `a\xffb`, "     ^"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, carets := snippet(test.line, test.from, test.to)
			if text != test.text || carets != test.carets {
				t.Errorf("got\n%q\n%q\nwant\n%q\n%q", text, carets, test.text, test.carets)
			}
		})
	}
}

// TestSnippetCutsLongLines holds that the carets stand below their characters
// wherever a line is cut.
func TestSnippetCutsLongLines(t *testing.T) {
	for _, test := range []struct {
		name        string
		unit        string // repeated before and after the mark
		left, right bool   // whether the line is cut there
		before      int
		after       int
	}{
		{"fits", "x", false, false, 50, 60},
		{"start", "x", false, true, 5, 1_000_000},
		{"middle", "x", true, true, 500, 500},
		{"far", "x", true, true, 1_000_000, 1_000_000},
		{"end", "x", true, false, 1000, 0},
		{"just before the end", "x", true, false, 1000, 20},
		{"wide", "日", true, true, 300, 300},
		{"tabs", "\t", true, true, 300, 300},
	} {
		t.Run(test.name, func(t *testing.T) {
			line := strings.Repeat(test.unit, test.before) + "<mark>" + strings.Repeat(test.unit, test.after)
			text, carets := snippet(line, test.before+1, test.before+7)
			if got := strings.HasPrefix(text, ellipsis); got != test.left {
				t.Errorf("cut on the left: %t, want %t", got, test.left)
			}
			if got := strings.HasSuffix(text, ellipsis); got != test.right {
				t.Errorf("cut on the right: %t, want %t", got, test.right)
			}
			if width := uniseg.StringWidth(text); width > snippetWidth+2 {
				t.Errorf("%d columns wide", width)
			}
			before, _, found := strings.Cut(text, "<mark>")
			if !found {
				t.Fatalf("the mark is cut away: %q", text)
			}
			if want := strings.Repeat(" ", uniseg.StringWidth(before)) + "^^^^^^"; carets != want {
				t.Errorf("got\n%s\n%s", text, carets)
			}
		})
	}
}

func TestSnippetOfLongRange(t *testing.T) {
	text, carets := snippet(strings.Repeat("x", 5000), 1001, 4000)
	if !strings.HasPrefix(text, "…x") || !strings.HasSuffix(text, "x…") || uniseg.StringWidth(text) != snippetWidth+2 {
		t.Errorf("got %q", text)
	}
	if len(carets) > snippetWidth+2 || strings.Count(carets, "^") < snippetWidth/2 {
		t.Errorf("got %q", carets)
	}
}

func FuzzSnippet(f *testing.F) {
	f.Add("\t日本 = '👩‍🔬'; print(df)", 3, 9)
	f.Add("a\xff\u0301\u202e\r\n\x1b[2J", 1, 4)
	f.Fuzz(func(t *testing.T, line string, from, to int) {
		text, carets := snippet(line, from, to)
		if strings.IndexFunc(text, obeyed) >= 0 || !utf8.ValidString(text) {
			t.Errorf("a terminal would obey %q", text)
		}
		if strings.Trim(strings.TrimLeft(carets, " "), "^") != "" || !strings.HasSuffix(carets, "^") {
			t.Errorf("carets %q", carets)
		}
	})
}
