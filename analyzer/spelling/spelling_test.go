package spelling

import (
	"slices"
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	valid := []string{"stray_print", "comment_noise", "long_function", "out_of_order", "prints"}
	for name, want := range map[string]string{
		"stray_prints":  "stray_print",
		"stray-print":   "stray_print",
		"STRAY_PRINT":   "stray_print",
		"starry_print":  "stray_print",
		"straypirnt":    "stray_print",
		"comentnoise":   "comment_noise",
		"print":         "prints",
		"outoforder":    "out_of_order",
		"long_functoin": "long_function",
		"xyz":           "",
		"":              "",
		"duplicated":    "",
	} {
		got, ok := Nearest(name, valid)
		if !ok {
			got = ""
		}
		if got != want || ok != (want != "") {
			t.Errorf("%q: got %q %v, want %q", name, got, ok, want)
		}
	}
	if got, _ := Nearest("tset", []string{"best", "rest", "test"}); got != "test" {
		t.Errorf("a swap is not one edit: got %q", got)
	}
}

func TestSlip(t *testing.T) {
	for _, test := range []struct{ name, names, want string }{
		{"trian_df", "train_df tides", "train_df"},
		{"tidse", "tides port", "tides"},
		{"tdise", "tides", ""}, // two letters of five
		{"hrabuor_1", "harbour_1", "harbour_1"},
		{"late", "later", "later"},
		{"late", "lat", ""},
		{"low", "lows", ""},
		{"late", "latest", ""},
		{"boats", "coats", ""},
		{"boats", "boat boots", ""},
		{"boats", "boat boat", "boat"},
		{"boats", "boats", ""},
		{"boats", "boat boats", ""},
		{"fit_tide_1", "fit_tide_2", ""},
		{"tides2", "tides", ""},
		{"Tides", "tides", "tides"},
		{"tides_low", "tides.low", "tides.low"},
		{"tides_min", "tides_max", ""},
		{"tidesMin", "tidesMax", ""},
		{"tides_mean", "tides_meam", "tides_meam"},
		{"tide_a", "tide_b", ""},
		{"tide_row", "tide_rows", "tide_rows"},
		{"harbourUK", "harbour", ""},
		{"harbour", "harbours", "harbours"},
	} {
		if got, _ := Slip(test.name, slices.Values(strings.Fields(test.names))); got != test.want {
			t.Errorf("%q of %q: got %q, want %q", test.name, test.names, got, test.want)
		}
	}
}
