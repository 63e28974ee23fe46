package source

import (
	"strings"
	"testing"
)

func TestContains(t *testing.T) {
	code := "nb = \"a.ipynb\"\nipynb.ipyn(quarto, kq)\nend"
	d := &Document{Code: []byte(code)}
	for from := range code {
		for to := from; to <= len(code); to++ {
			if text := code[from:to]; !d.Contains(text) {
				t.Errorf("%q is not found", text)
			}
		}
	}
	for _, text := range []string{".ipynbs", "quartz", "ends", "q", "\"\"", code + "\n", "endend", "é"} {
		if got := d.Contains(text); got != strings.Contains(code, text) {
			t.Errorf("%q: %v", text, got)
		}
	}
	if new(Document).Contains("a") || !new(Document).Contains("") {
		t.Error("wrong of no code")
	}
}
