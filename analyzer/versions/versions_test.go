package versions

import (
	"slices"
	"testing"
)

// TestNames reads a library by each of its names.
func TestNames(t *testing.T) {
	for _, text := range []string{"scikit-learn==1.3.0", "scikit_learn==1.3.0+computecanada", "sklearn 1.3"} {
		if found := In([]byte(text)); len(found) != 1 || found[0].Library != "scikit-learn" || !found[0].isOlder(Version{1, 8}) {
			t.Errorf("%q asks for %v", text, found)
		}
	}
}

func TestIn(t *testing.T) {
	for _, test := range []struct {
		text  string
		since Version
		older bool
	}{
		{"pandas==2.2.3\n", Version{3, 0}, true},
		{"pandas==3.0.1\n", Version{3, 0}, false},
		{"pandas>=1.5\n", Version{3, 0}, false},
		{"pandas>=1.5,<3\n", Version{3, 0}, true},
		{"pandas>=1.5,<4\n", Version{3, 0}, false},
		{"pandas<=2.2\n", Version{3, 0}, true},
		{"pandas~=2.2\n", Version{3, 0}, true},
		{"  - pandas=1.3.5=py37he8f5f7f_0\n", Version{3, 0}, true},
		{"name = \"pandas\"\nversion = \"2.0.1\"\n", Version{3, 0}, true},
		{"\"pandas\": {\n  \"hashes\": [],\n  \"version\": \"==1.4.0\"\n}\n", Version{3, 0}, true},
		{"Pandas ≥ 0.25, as of 2020\n", Version{3, 0}, false},
		{"Pandas 0.25 or newer\n", Version{3, 0}, false},
		{"Pandas 0.25+\n", Version{3, 0}, false},
		{"pandas==2.1.0+computecanada\n", Version{3, 0}, true},
		{"| Pandas | 0.25.1 |\n", Version{3, 0}, true},
		{"geopandas==0.9\n", Version{3, 0}, false},
	} {
		older := slices.ContainsFunc(In([]byte(test.text)), func(w Wish) bool { return w.Library == "pandas" && w.isOlder(test.since) })
		if older != test.older {
			t.Errorf("%q asks for older ones than %v: %v, want %v", test.text, test.since, older, test.older)
		}
	}
}
