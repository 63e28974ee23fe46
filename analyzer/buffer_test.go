package analyzer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestBufferLetsGoOfLargeMemory(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, size int) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(strings.Repeat("a", size)), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	large, small := write("large", 3*largeBuffer), write("small", 10)
	var b buffer
	read := func(path string, size int) {
		t.Helper()
		if got, err := b.read(path); err != nil || len(got) != size {
			t.Fatalf("%d bytes and error %v, want %d", len(got), err, size)
		}
	}
	read(large, 3*largeBuffer)
	for range manyRoomy - 1 {
		read(small, 10)
	}
	if len(b.bytes) < 3*largeBuffer {
		t.Error("let go too soon")
	}
	read(small, 10)
	if len(b.bytes) > largeBuffer {
		t.Errorf("still %d bytes", len(b.bytes))
	}
	read(large, 3*largeBuffer)
	if _, err := b.read(dir); err == nil {
		t.Error("a folder was read")
	}
}
