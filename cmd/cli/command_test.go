package cli_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

func call(t *testing.T, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, trouble bytes.Buffer
	c := cli.Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &trouble, Dir: folder(t), Rules: rules.All()}
	status = c.Run(args)
	return status, out.String(), trouble.String()
}

func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.py"), []byte("breakpoint()\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestOutputThatCannotBeWritten(t *testing.T) {
	for _, test := range []struct {
		err  error
		want string
	}{
		{syscall.EPIPE, "labcoat: the output was cut off: its reader closed the pipe\n"},
		{errors.New("no space left on device"), "no space left on device"},
	} {
		var trouble bytes.Buffer
		c := cli.Command{Stdin: strings.NewReader(""), Stdout: failingWriter{test.err}, Stderr: &trouble, Dir: folder(t), Rules: rules.All()}
		if status := c.Run([]string{"check"}); status != 2 || !strings.Contains(trouble.String(), test.want) {
			t.Errorf("status %d, %q", status, trouble.String())
		}
	}
}

// A list whose reader has seen enough is no failure; results that are cut off are.
func TestListWhoseReaderHasSeenEnough(t *testing.T) {
	for _, verb := range [][]string{{"rules"}, {"explain", "stray_print"}, {"config"}} {
		var trouble bytes.Buffer
		c := cli.Command{Stdin: strings.NewReader(""), Stdout: failingWriter{syscall.EPIPE}, Stderr: &trouble, Dir: folder(t), Rules: rules.All()}
		if status := c.Run(verb); status != 0 || trouble.Len() > 0 {
			t.Errorf("%s: status %d, %q", verb, status, trouble.String())
		}
		c.Stdout = failingWriter{errors.New("no space left on device")}
		if status := c.Run(verb); status != 2 || !strings.HasPrefix(trouble.String(), "labcoat: ") {
			t.Errorf("%s: status %d, %q", verb, status, trouble.String())
		}
	}
}

func TestWhatIsWrongWithTheCommandLine(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"check --select zzz", "labcoat: unknown rule or habit `zzz` (--select)\n"},
		{"check --ignore zzz,yyy", "labcoat: unknown rule or habit `zzz` (--ignore)\nlabcoat: unknown rule or habit `yyy` (--ignore)\n"},
		{"config --fail-on zzz", "labcoat: unknown severity `zzz`"},
		{"check --zzz", "labcoat: unknown flag `--zzz`"},
		{"zzz", "labcoat: unknown verb `zzz`\n"},
		{"rules zzz", "labcoat: `labcoat rules` takes no arguments, but got `zzz`\n"},
		{"config zzz", "labcoat: `labcoat config` takes no arguments, but got `zzz`\n"},
		{"version zzz", "labcoat: `labcoat version` takes no arguments, but got `zzz`\n"},
		{"check --jobs two", "labcoat: --jobs: `two` is not a whole number\n"},
		{"check --quiet=zzz", "labcoat: --quiet: `zzz` is not true or false\n"},
		{"check --max-file-size zzz", "labcoat: invalid argument \"zzz\" for \"--max-file-size\" flag: wants a number of bytes"},
		{"explain", "labcoat: `labcoat explain` takes the name of one rule: `labcoat rules` lists them\n"},
		{"explain zzz", "labcoat: unknown rule `zzz`: `labcoat rules` lists them\n"},
		{"explain stray_prnt", "labcoat: unknown rule `stray_prnt`, did you mean `stray_print`?\n"},
	} {
		status, _, stderr := call(t, strings.Fields(test.args)...)
		if status != 2 || !strings.HasPrefix(stderr, test.want) {
			t.Errorf("%s: status %d, %q", test.args, status, stderr)
		}
	}
}

func TestVersionIsAFlagAsWell(t *testing.T) {
	_, want, _ := call(t, "version")
	if status, stdout, stderr := call(t, "--version"); status != 0 || stdout != want || stderr != "" {
		t.Errorf("status %d, %q, %q", status, stdout, stderr)
	}
}

func TestSizes(t *testing.T) {
	for flag, status := range map[string]int{
		"5": 0, "1KiB": 1, "20MiB": 1, "0": 1, "1 GiB": 1, "5MB": 2, "-1": 2, "x": 2,
	} {
		if got, _, stderr := call(t, "check", "--max-file-size="+flag); got != status {
			t.Errorf("--max-file-size %s: status %d, want %d: %s", flag, got, status, stderr)
		}
	}
}

func TestStandardInputIsReadOnlyWhereItIsAskedFor(t *testing.T) {
	status, stdout, _ := call(t, "check")
	if status != 1 || !strings.HasPrefix(stdout, "a.py:1:1: ") {
		t.Errorf("status %d, %q", status, stdout)
	}
}

func TestHelpNamesEveryVerb(t *testing.T) {
	_, stdout, _ := call(t)
	for _, verb := range []string{"check", "completion", "config", "explain", "rules", "version"} {
		if !strings.Contains(stdout, "\n  "+verb+" ") {
			t.Errorf("no `%s` in\n%s", verb, stdout)
		}
	}
}
