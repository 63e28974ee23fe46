package functions

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// texts calls a function with small texts of few symbols, in which much repeats.
func texts(call func(text []int32, below int)) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		below := 1 + random.IntN(4)
		text := make([]int32, 1+random.IntN(24))
		for i := range text {
			text[i] = int32(random.IntN(below))
		}
		call(text, below)
	}
}

func TestSuffixesAreSorted(t *testing.T) {
	texts(func(text []int32, below int) {
		want := make([]int32, len(text))
		for i := range want {
			want[i] = int32(i)
		}
		slices.SortFunc(want, func(a, b int32) int { return slices.Compare(text[a:], text[b:]) })
		order, common := suffixes(text, below)
		if !slices.Equal(order, want) {
			t.Fatalf("suffixes of %v: %v, want %v", text, order, want)
		}
		for k := 1; k < len(order); k++ {
			a, b := text[order[k-1]:], text[order[k]:]
			same := 0
			for same < min(len(a), len(b)) && a[same] == b[same] {
				same++
			}
			if int(common[k]) != same {
				t.Fatalf("%v has %d symbols in common at %d, want %d", text, common[k], k, same)
			}
		}
	})
}

// TestRepeatsAreMaximal compares with all stretches that are tried one by one.
func TestRepeatsAreMaximal(t *testing.T) {
	texts(func(text []int32, below int) {
		var want []string
		for length := 1; length < len(text); length++ {
			places := make(map[string][]int)
			for at := 0; at+length <= len(text); at++ {
				key := fmt.Sprint(text[at : at+length])
				places[key] = append(places[key], at)
			}
			for key, list := range places {
				left, right := make(map[int32]bool), make(map[int32]bool)
				for _, at := range list {
					before, behind := int32(-1-at), int32(-1-at)
					if at > 0 {
						before = text[at-1]
					}
					if at+length < len(text) {
						behind = text[at+length]
					}
					left[before], right[behind] = true, true
				}
				if len(list) > 1 && len(left) > 1 && len(right) > 1 {
					want = append(want, fmt.Sprint(len(list), " ", key))
				}
			}
		}
		order, common := suffixes(text, below)
		var got []string
		for _, r := range repeats(text, order, common) {
			at := order[r.from]
			got = append(got, fmt.Sprint(r.to-r.from, " ", text[at:at+r.length]))
		}
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Fatalf("repeats of %v: %v, want %v", text, got, want)
		}
	})
}
