package main

import "testing"

func TestPercent(t *testing.T) {
	for live, want := range map[int]int{0: 800, 1 << 20: 800, 4 << 20: 700, 16 << 20: 100, 30 << 20: 70, 1 << 30: 70} {
		if got := percent(live); got != want {
			t.Errorf("with %d bytes in use memory may grow by %d percent, want %d", live, got, want)
		}
	}
}
