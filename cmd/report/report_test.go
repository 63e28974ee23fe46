package report

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGolden(t *testing.T) {
	as := func(name string, change func(*Options)) func(io.Writer) error {
		return func(w io.Writer) error {
			r, o := sample()
			if change != nil {
				change(&o)
			}
			return Write(name, w, r, o)
		}
	}
	full := func(o *Options) { o.Full, o.Show, o.Suppressed = true, analyzer.Note, true }
	suppressed := func(o *Options) { o.Suppressed, o.Base = true, "projects/one" }
	for golden, write := range map[string]func(io.Writer) error{
		"text":            as("text", nil),
		"text-full":       as("text", full),
		"text-color":      as("text", func(o *Options) { full(o); o.Color = true }),
		"text-first":      as("text", func(o *Options) { o.First = 10 }),
		"json":            as("json", nil),
		"json-first":      as("json", func(o *Options) { o.First = 3; o.Show = analyzer.Note }),
		"json-suppressed": as("json", suppressed),
		"sarif":           as("sarif", nil),
		// The base is the folder of the run, suppressed findings are marked.
		"sarif-suppressed": as("sarif", suppressed),
		"github":           as("github", suppressed),
		"statistics": func(w io.Writer) error {
			r, _ := sample()
			return Statistics(w, r)
		},
		"problems": func(w io.Writer) error {
			r, o := sample()
			return Problems(w, "problem", r.Problems, o)
		},
	} {
		t.Run(golden, func(t *testing.T) {
			var got bytes.Buffer
			if err := write(&got); err != nil {
				t.Fatal(err)
			}
			for i, line := range strings.Split(got.String(), "\n") {
				if golden != "text-color" && strings.IndexFunc(line, obeyed) >= 0 || !utf8.ValidString(line) {
					t.Errorf("line %d holds what a terminal obeys: %q", i+1, line)
				}
			}
			path := filepath.Join("testdata", golden+".golden")
			if *update {
				if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Bytes(), want) {
				t.Errorf("output differs from %s (go test ./cmd/report -update writes it)\ngot:\n%s\nwant:\n%s", path, got.Bytes(), want)
			}
		})
	}
}

func TestEmptyResult(t *testing.T) {
	want := map[string]string{
		"text":   "",
		"github": "",
		"json": `{"version":1,"findings":[],"problems":[],"summary":{"files":0,"cells":0,"findings":0,` +
			`"by_severity":{"error":0,"warning":0,"note":0},"by_rule":{},"problems":0}}` + "\n",
		"sarif": `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[` + "\n" +
			`{"tool":{"driver":{"name":"labcoat","informationUri":"https://github.com/labcoat-lint/labcoat","rules":[]}},` +
			`"automationDetails":{"id":"labcoat/"},"columnKind":"utf16CodeUnits",` +
			`"originalUriBaseIds":{"SRCROOT":{"description":{"text":"The root of the repository."}}},` + "\n" +
			`"invocations":[{"executionSuccessful":true}],` + "\n" + `"results":[]}]}` + "\n",
	}
	for _, name := range Names() {
		var got strings.Builder
		if err := Write(name, &got, &analyzer.Result{}, Options{}); err != nil {
			t.Error(err)
		}
		if got.String() != want[name] {
			t.Errorf("%s: got %s, want %s", name, got.String(), want[name])
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	err := Write("sarfi", io.Discard, &analyzer.Result{}, Options{})
	if err == nil || err.Error() != "unknown output format `sarfi`" {
		t.Errorf("got %v", err)
	}
}

// brokenPipe takes some bytes and then fails as a closed pipe does.
type brokenPipe struct{ left int }

func (b *brokenPipe) Write(p []byte) (int, error) {
	if len(p) <= b.left {
		b.left -= len(p)
		return len(p), nil
	}
	return b.left, &os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}
}

func TestBrokenPipe(t *testing.T) {
	r, o := sample()
	for len(r.Findings) < 5000 { // more than any buffer
		r.Findings = append(r.Findings, r.Findings[:8]...)
	}
	o.Full = true
	for _, name := range Names() {
		for _, left := range []int{0, 100_000} {
			if err := Write(name, &brokenPipe{left}, r, o); !errors.Is(err, syscall.EPIPE) {
				t.Errorf("%s after %d bytes: got %v, want EPIPE", name, left, err)
			}
		}
	}
	if err := Statistics(&brokenPipe{}, r); !errors.Is(err, syscall.EPIPE) {
		t.Errorf("statistics: got %v, want EPIPE", err)
	}
	if err := Problems(&brokenPipe{}, "problem", r.Problems, o); !errors.Is(err, syscall.EPIPE) {
		t.Errorf("problems: got %v, want EPIPE", err)
	}
}
