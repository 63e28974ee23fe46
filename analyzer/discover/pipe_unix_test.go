//go:build unix

package discover

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
)

// Opening a pipe that nobody writes to would block for ever.
func TestPipesAreNotOpened(t *testing.T) {
	root := t.TempDir()
	t.Chdir(root) // a socket's path must be short
	for _, name := range []string{"pipe.py", "pipe", ".gitignore"} {
		if err := syscall.Mkfifo(name, 0o644); err != nil {
			t.Skip(err)
		}
	}
	socket, err := net.Listen("unix", "socket.R")
	if err != nil {
		t.Skip(err)
	}
	defer socket.Close()
	if err := os.Symlink("pipe", filepath.Join(root, "link.qmd")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(os.DevNull, filepath.Join(root, "null.py")); err != nil {
		t.Fatal(err)
	}
	want := []string{"link.qmd: " + NotRegular, "null.py: " + NotRegular, "pipe.py: " + NotRegular, "socket.R: " + NotRegular}
	found := Find(context.Background(), Options{Root: root, Dir: root})
	if got := reasons(found.Skipped); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if len(found.Files) != 0 || len(found.Problems) != 0 {
		t.Errorf("files %v, problems %v", found.Files, found.Problems)
	}
	found = Find(context.Background(), Options{Root: root, Dir: root, Paths: []string{"pipe", "pipe.py"}})
	want = []string{"pipe: " + NotRegular, "pipe.py: " + NotRegular}
	if got := reasons(found.Skipped); !slices.Equal(got, want) {
		t.Errorf("by hand: got %q, want %q", got, want)
	}
}
