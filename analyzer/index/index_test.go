package index

import (
	"encoding/gob"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

func TestASetHoldsWhatWasPutIn(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		hashes := make(map[uint32]struct{})
		for range random.IntN(300) {
			hashes[random.Uint32N(1<<hashBits)] = struct{}{}
		}
		var list []uint32
		for h := range hashes {
			list = append(list, h, h)
		}
		set := newSet(list)
		got := slices.Collect(set.all())
		if len(got) != len(hashes) || !slices.IsSorted(got) {
			t.Fatalf("%d hashes became %d", len(hashes), len(got))
		}
		for range 50 {
			h := random.Uint32N(1 << hashBits)
			if _, want := hashes[h]; set.has(h) != want {
				t.Fatalf("has(%d) is %v", h, !want)
			}
		}
	}
}

func TestUsesOfOneNameDiffer(t *testing.T) {
	hashes := []uint32{
		hash(word, "run"), hash(opened, "run"), hash(taken, "run"), hash(taken, "run", ""), hash(taken, "run", "jobs"),
		hash(taken, "jobs", "run"), hash(taken, "un", "jobsr"),
	}
	slices.Sort(hashes)
	if len(slices.Compact(hashes)) != 7 {
		t.Errorf("two uses have one hash: %v", hashes)
	}
}

func TestNamesInText(t *testing.T) {
	for text, want := range map[string][]string{
		"jobs.clean:run": {"jobs", "clean", "run"},
		"cleans the calls of last_month, then see drawAll(x) or plt.show": {"last_month", "drawAll", "show"},
		"SELECT count(*) FROM t1": {"count"},
		"a 42":                    nil,
		"3d":                      nil,
	} {
		var got []string
		spokenIn([]byte(text), func(w []byte) { got = append(got, string(w)) })
		if !slices.Equal(got, want) {
			t.Errorf("%q speaks of %q, want %q", text, got, want)
		}
	}
	if got := calledIn([]byte("# run clean.calls(x), then plot (y) or (z)")); !slices.Equal(got, []string{"clean.calls", "plot", "or"}) {
		t.Errorf("called %q", got)
	}
	var dots []string
	dottedIn([]byte("see clean.calls and x, not ends. In 3.14 -0.5 1.e5"), func(w []byte) { dots = append(dots, string(w)) })
	if !slices.Equal(dots, []string{"clean.calls"}) {
		t.Errorf("names with dots %q", dots)
	}
}

type counter int

func (c *counter) Write(b []byte) (int, error) { *c += counter(len(b)); return len(b), nil }

// Summaries have to stay small: all of a project are held at once. Testdata has
// more names for its size than real code, where they are 1 to 5 % of it.
func TestSummariesAreSmall(t *testing.T) {
	code, summaries := 0, counter(0)
	out := gob.NewEncoder(&summaries)
	err := filepath.WalkDir("../../rules", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if _, _, ok := source.Detect(path, nil); !ok {
			return nil
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		doc, err := source.Read(path, raw)
		if err != nil {
			return err
		}
		code += len(doc.Code)
		f := syntax.Parse(doc)
		return out.Encode(Read(f, scope.Read(f)))
	})
	if err != nil {
		t.Fatal(err)
	}
	if percent := 100 * float64(summaries) / float64(code); percent > 12 {
		t.Errorf("summaries are %.1f %% of the code", percent)
	}
}
