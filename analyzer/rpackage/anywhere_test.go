package rpackage

import "testing"

// TestAnywhereListed holds the two ways against each other in which a name is looked for.
func TestAnywhereListed(t *testing.T) {
	i := 0
	for name, want := range everywhere() {
		if i++; i%500 == 0 && looked(name) != want {
			t.Errorf("`%s`: %+v, listed as %+v", name, looked(name), want)
		}
	}
	for _, name := range []string{"", "dplyr", "data.frame(", "nothingOfTheKind", "1.2.10"} {
		if got := everywhere()[name]; got != (export{}) || name != "" && looked(name) != got {
			t.Errorf("`%s` is listed as %+v", name, got)
		}
	}
	for i := range mostLooks {
		Anywhere("asked" + string(rune('a'+i)))
	}
	for name, want := range map[string]export{"sd": {function: true}, "iris": {value: true}, "nothingElseOfTheKind": {}} {
		if function, value := Anywhere(name); (export{function, value}) != want {
			t.Errorf("`%s`: %v, %v", name, function, value)
		}
		if _, known := anywhere.Load(name); known {
			t.Errorf("`%s` was looked for by itself", name)
		}
	}
}

func looked(name string) export {
	at := look(name)
	return export{at.function, at.value}
}
