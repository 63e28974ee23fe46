package launch

import (
	"slices"
	"testing"
)

func TestFetches(t *testing.T) {
	const host = "https://raw.githubusercontent.com/ann/tides/master/"
	for line, want := range map[string][]string{
		"wget " + host + "fit/fit.py -O low.py":                            {"low.py fit/fit.py"},
		"wget -qO low.py \\\n  '" + host + "fit.py'":                       {"low.py fit.py"},
		"wget " + host + "fit/fit.py?raw=true":                             {"fit.py fit/fit.py"},
		"wget -P code -o log.txt " + host + "fit.py":                       {"code/fit.py fit.py"},
		"wget --output-document=low.py " + host + "fit.py":                 {"low.py fit.py"},
		"RUN cd x && curl -sSLo code/fit.R " + host + "fit.R":              {"code/fit.R fit.R"},
		"curl --output fit.R " + host + "fit.R":                            {"fit.R fit.R"},
		"curl -LO " + host + "fit.R; curl --remote-name " + host + "low.R": {"fit.R fit.R", "low.R low.R"},
		"curl " + host + "fit.R > low.R":                                   {"low.R fit.R"},
		"wget https://github.com/ann/tides/raw/main/a/fit.R":               {"fit.R a/fit.R"},
		"wget https://gitlab.org/ann/x/tides/-/raw/main/a/b.R":             {"b.R a/b.R"},
		"wget https://example.org/ann/fit.R":                               {"fit.R fit.R"},
		"curl " + host + "fit.R":                                           nil,
		"curl " + host + "fit.R | Rscript -":                               nil,
		"# wget " + host + "fit.R":                                         nil,
		"wget -O $DIR/fit.R " + host + "fit.R":                             nil,
		"wget -O /tmp/fit.R " + host + "fit.R":                             nil,
		"git clone https://github.com/ann/tides > fit.R":                   nil,
	} {
		var got []string
		for _, f := range Fetches(line) {
			got = append(got, f.Target+" "+f.Within())
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q fetches %q, want %q", line, got, want)
		}
	}
}
