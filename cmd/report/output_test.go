package report

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// names lists a folder, hidden files too.
func names(t *testing.T, folder string) string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return strings.Join(all, " ")
}

func content(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t *testing.T, path, text string, mode fs.FileMode) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
}

func TestOutputAppearsWhenComplete(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "report.json")
	write(t, path, "old", 0o640)
	out, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Discard()
	r, o := sample()
	if err := Write("json", out, r, o); err != nil {
		t.Fatal(err)
	}
	if got := content(t, path); got != "old" {
		t.Errorf("before Commit the file holds %q", got)
	}
	if err := out.Commit(); err != nil {
		t.Fatal(err)
	}
	out.Discard() // as the deferred one will
	if !strings.HasPrefix(content(t, path), `{"version":1`) {
		t.Error("the report is not in the file")
	}
	if got := names(t, folder); got != "report.json" {
		t.Errorf("the folder holds %s", got)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the file's mode was not kept: %v, %v", info.Mode(), err)
	}
}

func TestOutputOfFailedRun(t *testing.T) {
	for name, end := range map[string]func(*testing.T, *Output){
		"discarded": func(_ *testing.T, out *Output) { out.Discard() },
		"write failed": func(t *testing.T, out *Output) {
			t.Helper()
			_ = out.file.Close() // as a disk that is gone
			_, err := out.Write([]byte("more"))
			if !errors.Is(err, fs.ErrClosed) || !strings.Contains(err.Error(), "cannot write `"+out.path+"`: ") {
				t.Errorf("Write: got %v", err)
			}
			if err := out.Commit(); !errors.Is(err, fs.ErrClosed) {
				t.Errorf("Commit: got %v, want the error of Write", err)
			}
		},
		"rename failed": func(t *testing.T, out *Output) {
			t.Helper()
			if err := os.Mkdir(out.path, 0o755); err != nil {
				t.Fatal(err)
			}
			if err := out.Commit(); err == nil || strings.Contains(err.Error(), ".tmp") {
				t.Errorf("Commit: got %v", err)
			}
			if err := os.Remove(out.path); err != nil {
				t.Fatal(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			out, err := Open(filepath.Join(folder, "report.json"))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := out.Write([]byte("half a rep")); err != nil {
				t.Fatal(err)
			}
			end(t, out)
			if got := names(t, folder); got != "" {
				t.Errorf("left behind: %s", got)
			}
		})
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	folder := t.TempDir()
	write(t, filepath.Join(folder, "frozen.json"), "x", 0o444)
	t.Chdir(folder)
	for path, want := range map[string]string{
		"":              "no file to write the report to: give one behind the colon, as in `json:report.json`",
		"no/such/r.txt": "cannot write `no/such/r.txt`: there is no folder `no/such`, create it first",
		".":             "cannot write `.`: it is a folder, name a file in it",
		"frozen.json":   "cannot write `frozen.json`: it is read-only",
		"frozen.json/r": "cannot write `frozen.json/r`: not a directory",
	} {
		out, err := Open(path)
		if err == nil {
			out.Discard()
			t.Errorf("%q opens", path)
		} else if err.Error() != want {
			t.Errorf("got  %v\nwant %s", err, want)
		}
	}
	if got := names(t, folder); got != "frozen.json" {
		t.Errorf("the folder holds %s", got)
	}
}

func TestOutputBehindLink(t *testing.T) {
	folder := t.TempDir()
	target := filepath.Join(folder, "real.json")
	write(t, target, "old", 0o644)
	link := filepath.Join(folder, "link.json")
	if err := os.Symlink("real.json", link); err != nil {
		t.Skip(err)
	}
	out, err := Open(link)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Discard()
	if _, err := out.Write([]byte("new")); err != nil {
		t.Fatal(err)
	}
	if err := out.Commit(); err != nil {
		t.Fatal(err)
	}
	if got := content(t, target); got != "new" {
		t.Errorf("the file behind the link holds %q", got)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Error("the link was replaced")
	}
}

func TestOutputToDevice(t *testing.T) {
	const full = "/dev/full"
	if info, err := os.Stat(full); err != nil || info.Mode().IsRegular() {
		t.Skip("no /dev/full here")
	}
	out, err := Open(full)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Discard()
	r, o := sample()
	err = Write("text", out, r, o)
	if !errors.Is(err, syscall.ENOSPC) || err.Error() != "cannot write `/dev/full`: no space left on device" {
		t.Errorf("got %v", err)
	}
	if err := out.Commit(); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("Commit: got %v", err)
	}
	if _, err := os.Stat(full); err != nil {
		t.Errorf("the device is gone: %v", err)
	}
}
