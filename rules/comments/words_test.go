package comments

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestSplitWords holds the quick way through ASCII to the one for all alphabets.
func TestSplitWords(t *testing.T) {
	const signs = "abzABZ019._ -(\"%"
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		text := make([]byte, rnd.IntN(12))
		for i := range text {
			text[i] = signs[rnd.IntN(len(signs))]
		}
		var quick, all []string
		splitWords(string(text), func(w string) { quick = append(quick, w) })
		splitRunes(string(text), func(w string) { all = append(all, w) })
		if !slices.Equal(quick, all) {
			t.Fatalf("%q: %q, wanted %q", text, quick, all)
		}
	}
}
