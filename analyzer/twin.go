package analyzer

import (
	"bytes"
	"hash/maphash"
	"io"
	"os"
	"path"
	"slices"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
)

// twins remembers what became of documents, for copies of them: collections of notebooks hold
// the same lesson in several folders, and a repository what it was copied from. It changes
// nothing but the time.
type twins struct {
	mu   sync.Mutex
	seen map[look][]*twin
}

// look is what two files share that may be copies of each other.
type look struct {
	plan *plan
	told bool
	base string // last element of the path
	size int
	end  uint64 // hash of the last bytes
}

// twin is a document as it was checked.
type twin struct {
	file  string // to open
	asked []source.Question
	out   outcome
}

// lookLength is how many bytes at its end, of a notebook cells that differ, stand for a file
// until it is compared as a whole.
const lookLength = 4 << 10

var lookSeed = maphash.MakeSeed()

func lookOf(f File, raw []byte, plan *plan) look {
	return look{plan, f.Told, path.Base(f.Name), len(raw), maphash.Bytes(lookSeed, raw[max(0, len(raw)-lookLength):])}
}

// hasTwins reports whether a file may be told from a copy of it: its bytes are on disk to be
// compared, and there are rules to spare, since the parser remembers cells by itself.
func hasTwins(f File, plan *plan) bool { return f.Text == nil && len(plan.steps) > 0 }

// find returns what became of a document with the same bytes whose path was asked nothing that
// the file's own would answer differently.
func (t *twins) find(f File, raw []byte, l look) (outcome, bool) {
	t.mu.Lock()
	alike := t.seen[l]
	t.mu.Unlock()
	for _, other := range alike {
		if !slices.ContainsFunc(other.asked, func(q source.Question) bool { return !q.SameAt(f.Name) }) && holds(other.file, raw) {
			return other.out.at(f), true
		}
	}
	return outcome{}, false
}

func (t *twins) keep(l look, other *twin) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.seen == nil {
		t.seen = make(map[look][]*twin)
	}
	t.seen[l] = append(t.seen[l], other)
}

// holds reports whether a file consists of the bytes.
func holds(file string, raw []byte) bool {
	f, err := os.Open(file)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // it was only read
	var part [32 << 10]byte
	for {
		n, err := f.Read(part[:])
		if n > len(raw) || !bytes.Equal(part[:n], raw[:n]) {
			return false
		}
		if raw = raw[n:]; err != nil {
			return err == io.EOF && len(raw) == 0
		}
	}
}

// at returns what becomes of a copy that lies elsewhere. What changes later on is its own.
func (out *outcome) at(f File) outcome {
	twin := *out
	twin.findings = slices.Clone(out.findings)
	for i := range twin.findings {
		twin.findings[i].moveTo(f)
	}
	twin.places = slices.Clone(out.places)
	for i := range twin.places {
		twin.places[i].moveTo(f)
	}
	twin.problems, twin.notices = slices.Clone(out.problems), slices.Clone(out.notices)
	for _, problems := range [...][]Problem{twin.problems, twin.notices} {
		for i := range problems {
			problems[i].Path = f.Name
		}
	}
	twin.suppressions = make([]*suppress.Suppression, len(out.suppressions))
	for i, s := range out.suppressions {
		own := *s
		twin.suppressions[i] = &own
	}
	return twin
}

func (f *Finding) moveTo(file File) {
	f.Path, f.rel = file.Name, file.Rel
	f.Related = slices.Clone(f.Related)
	for i := range f.Related {
		f.Related[i].Path = file.Name
	}
}
