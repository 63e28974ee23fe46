package syntax

import "testing"

// TestHasWord tells words from parts of words.
func TestHasWord(t *testing.T) {
	for text, want := range map[string]bool{
		"low": true, "(low)": true, "low_tide": false, "slow low": true, "lowlow": false, "lów low": true, "élow": false, "low2": false, "low.tide": true, "lowlow low": true, ".Rmd": false, "": false,
	} {
		if got := HasWord(text, "low", IsWordByte); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	if HasWord("low", "", IsWordByte) {
		t.Error("there is no word of no bytes")
	}
}
