package discover

import (
	"context"
	"path/filepath"
	"slices"
	"testing"
)

func TestTexts(t *testing.T) {
	root := t.TempDir()
	for name, content := range map[string]string{
		".gitignore": "secret.yml\nout/\n/*.txt\n!runtime.txt\n!Req.txt\n!prereq.txt\n", "requirements.txt": "", "notes.txt": "", "Req.txt": "", "prereq.txt": "", "req.csv": "", "required.txt": "", "a.py": "", "pkg/README": "", "pkg/Install.TXT": "", "pkg/readme.csv": "", "pkg/installed.txt": "", ".python-version": "", "runtime.txt": "", "pyproject.toml": "", "secret.yml": "", "out/b.yml": "", "data.csv": "",
		".git/config.cfg": "", ".github/workflows/ci.yml": "", "node_modules/x/package.json": "", "pkg/NAMESPACE": "",
		"deploy/Dockerfile.gpu": "", "ops/dockerfile": "", "Makefile": "", "ops/crontab.sample": "", "ops/cron.d/sales": "", "ops/cron/sales": "", "left/out.toml": "",
	} {
		write(t, filepath.Join(root, name), content)
	}
	found := Find(context.Background(), Options{
		Root: root, Dir: root, Paths: []string{root, filepath.Join(root, "pkg")},
		Excluded: func(rel string) bool { return rel == "left" },
	})
	want := []string{".github/workflows/ci.yml", ".python-version", "Makefile", "Req.txt", "deploy/Dockerfile.gpu", "ops/cron.d/sales", "ops/crontab.sample", "ops/dockerfile", "pkg/Install.TXT", "pkg/NAMESPACE", "pkg/README", "pyproject.toml", "requirements.txt", "runtime.txt"}
	if got := names(found.Texts); !slices.Equal(got, want) {
		t.Errorf("texts %q, want %q", got, want)
	}
	if got := names(found.Files); !slices.Equal(got, []string{"a.py"}) {
		t.Errorf("files %q", got)
	}
}
