package production

import "testing"

func TestRootOf(t *testing.T) {
	for text, want := range map[string]string{
		"C:/Users/ann/tides/a.csv":      "C:/Users/ann",
		`c:\\Users\\ann\\tides\\b.csv`:  "C:/Users/ann",
		`h:\tides\c.csv`:                "H:/tides",
		"~/tides/a.csv":                 "~/tides",
		"/home/ann/tides/a.csv":         "/home/ann",
		"/Volumes/My Drive/tides/a.csv": "/Volumes/My Drive",
	} {
		if got := rootOf(text); got != want {
			t.Errorf("rootOf(%q) = %q, want %q", text, got, want)
		}
	}
}
