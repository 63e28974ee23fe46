package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Place is where a run's configuration comes from and what its paths are
// relative to.
type Place struct {
	// File is the configuration, absolute; empty where there is none.
	File string
	// Shown is the name of File in messages: relative to the folder that the
	// search began in, or as it was typed.
	Shown string
	// Root is the absolute folder that globs and stages are relative to.
	Root string
}

// IsProject reports whether the root is known to be one: a configuration or a git
// repository says so. Otherwise it is just where the run began.
func (p Place) IsProject() bool { return p.File != "" || isGitRoot(p.Root) }

// fileNames in the order in which they are looked for in a folder.
var fileNames = []string{"labcoat.toml", ".labcoat.toml", pyproject}

const pyproject = "pyproject.toml"

// maxFile bounds the bytes of a configuration file.
const maxFile = 1 << 20

// Find looks for the configuration nearest to dir: labcoat.toml, .labcoat.toml
// or a pyproject.toml with a table [tool.labcoat], in dir and the folders above
// it up to the root of the git repository. The root is the file's folder, else
// the git root, else dir. That there is no file is no error.
func Find(dir string) (Place, error) {
	dir, err := folder(dir)
	if err != nil {
		return Place{}, err
	}
	place := Place{Root: dir}
	for at := dir; ; {
		for _, name := range fileNames {
			file := filepath.Join(at, name)
			if !isFile(file) || name == pyproject && !mentions(file) {
				continue
			}
			place.File, place.Shown, place.Root = file, file, at
			if rel, err := filepath.Rel(dir, file); err == nil {
				place.Shown = filepath.ToSlash(rel)
			}
			return place, nil
		}
		if isGitRoot(at) {
			place.Root = at
			return place, nil
		}
		above := filepath.Dir(at)
		if above == at {
			return place, nil
		}
		at = above
	}
}

// Named is the place of a configuration that a person named. The root is its
// folder where that holds dir; a file that lies elsewhere is shared between
// projects or kept in a corner of one, and the root is the git root above dir,
// else dir.
func Named(file, dir string) (Place, error) {
	dir, err := folder(dir)
	if err != nil {
		return Place{}, err
	}
	place := Place{File: filepath.Clean(file), Shown: file, Root: gitRoot(dir)}
	if !filepath.IsAbs(file) {
		place.File = filepath.Join(dir, file)
	}
	home := filepath.Dir(place.File)
	if rel, err := filepath.Rel(home, dir); err == nil && filepath.IsLocal(rel) {
		place.Root = home
	}
	return place, nil
}

// Isolated is the place of a run without a configuration file: the root is the
// git root above dir, else dir.
func Isolated(dir string) (Place, error) {
	dir, err := folder(dir)
	if err != nil {
		return Place{}, err
	}
	return Place{Root: gitRoot(dir)}, nil
}

// gitRoot returns the folder of the git repository that holds dir, else dir.
func gitRoot(dir string) string {
	for at := dir; ; {
		if isGitRoot(at) {
			return at
		}
		above := filepath.Dir(at)
		if above == at {
			return dir
		}
		at = above
	}
}

// folder makes a path absolute; a file stands for its folder.
func folder(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("the working directory is unknown: %w", err)
	}
	if isFile(path) {
		path = filepath.Dir(path)
	}
	return path, nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// isGitRoot reports whether a folder holds .git: a folder, or a file in
// worktrees and submodules.
func isGitRoot(dir string) bool {
	_, err := os.Lstat(filepath.Join(dir, ".git"))
	return err == nil
}

// mentions reports whether a pyproject.toml has a table [tool.labcoat]. One
// that cannot be read or is no TOML is for other tools to complain about, unless
// it seems to have the table: then ignoring it would ignore its settings.
func mentions(file string) bool {
	data, err := read(file)
	if err != nil {
		return false
	}
	doc, err := parse(data)
	_, ok := toolTable(doc)
	return ok || err != nil && bytes.Contains(data, []byte("[tool.labcoat"))
}

// toolTable returns the table [tool.labcoat] of a pyproject.toml.
func toolTable(doc *document) (*node, bool) {
	tool := doc.root.get("tool")
	if tool == nil || tool.kind != table {
		return nil, false
	}
	t := tool.get("labcoat")
	return t, t != nil
}

// read returns the bytes of a configuration file. It opens regular files only:
// a pipe would block and a device would never end.
func read(file string) ([]byte, error) {
	info, err := os.Stat(file)
	if err != nil {
		return nil, reason(err)
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("is not a regular file")
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, reason(err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, reason(err)
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("is larger than %d bytes, too large for a configuration", maxFile)
	}
	return data, nil
}

// reason is an error of the file system without the path that the message
// already begins with.
func reason(err error) error {
	var path *os.PathError
	if errors.As(err, &path) {
		return fmt.Errorf("cannot read the configuration: %w", path.Err)
	}
	return err
}
