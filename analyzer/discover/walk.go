package discover

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

const (
	headSize      = 256     // bytes of a file that tell its `#!`
	maxScriptSize = 1 << 20 // bytes; larger files without a suffix are data unless they can be run
)

// folder is a folder to read.
type folder struct {
	path, slashed string // absolute; the same with slashes
	real          string // path without links
	name, rel     string // as in File
	linked        bool   // a link leads to it
	ignores       *ignores
	excluded      func(rel string) bool
	named         bool // by hand: it is read though it is an environment
}

// start takes up one of the paths that the user gave.
func (f *finder) start(ctx context.Context, path string) {
	info, err := os.Lstat(path)
	if err != nil {
		f.problem(f.name(path), err)
		return
	}
	linked := info.Mode()&fs.ModeSymlink != 0
	target, err := filepath.EvalSymlinks(path)
	if err == nil && linked {
		info, err = os.Stat(path)
	}
	if err != nil {
		if linked && !errors.Is(err, fs.ErrPermission) {
			err = errors.New(BrokenLink)
		}
		f.problem(f.name(path), err)
		return
	}
	if f.ForceExclude {
		if reason := f.refused(path, info.IsDir()); reason != "" {
			f.skip(path, reason)
			return
		}
	}
	switch {
	case info.IsDir():
		f.walk(ctx, f.startFolder(path, target, linked))
	case !info.Mode().IsRegular():
		f.skip(path, NotRegular)
	default:
		_, _, ok := source.Detect(filepath.Base(path), nil)
		if !ok && filepath.Ext(path) == "" {
			if ok, err = isScript(path); err != nil {
				f.problem(f.name(path), err)
				return
			}
		}
		if !ok {
			f.skip(path, OtherKind)
			return
		}
		f.candidates = append(f.candidates, candidate{
			File: File{Path: path, Name: f.name(path), Rel: f.rel(path), Named: true},
			real: target, linked: linked,
		})
	}
}

// startFolder prepares the walk of a folder that was named by hand. What leaves
// out the folder or all of it does not hold below it.
func (f *finder) startFolder(dir, target string, linked bool) folder {
	d := folder{
		path: dir, slashed: filepath.ToSlash(dir), real: target,
		name: f.name(dir), rel: f.rel(dir), linked: linked, named: true, excluded: f.Excluded,
	}
	if d.rel != "." && (f.Excluded(d.rel) || f.Excluded(d.rel+"/"+anyFolder)) {
		d.excluded = nothing
	}
	if f.top(dir) != dir {
		d.ignores = f.chain(filepath.Dir(dir)).lifted(d.slashed, path.Base(d.slashed))
	}
	return d
}

// refused says why a path that was named by hand is left out under
// ForceExclude, or "". It judges each folder on the way from the root, since
// what lies below an ignored folder cannot be let in again.
func (f *finder) refused(file string, dir bool) string {
	top := f.Root
	if _, below := relative(top, file); !below {
		top = f.top(filepath.Dir(file))
	}
	var way []string
	for p := file; p != top && p != filepath.Dir(p); p = filepath.Dir(p) {
		way = append(way, p)
	}
	for i, p := range slices.Backward(way) {
		isDir := dir || i > 0 // the path itself stands at 0
		slashed := filepath.ToSlash(p)
		if reason := judge(f.Excluded, f.chain(filepath.Dir(p)), slashed, f.rel(p), isDir); reason != "" {
			return reason
		}
		if isDir && slices.ContainsFunc(environment, func(name string) bool { return exists(filepath.Join(p, name)) }) {
			return Environment
		}
		if isDir && f.isForeignAt(p, path.Base(slashed)) {
			return Vendored
		}
	}
	return ""
}

// judge says why a file or folder is left out by its name, or "".
func judge(excluded func(string) bool, g *ignores, slashed, rel string, dir bool) string {
	name := path.Base(slashed)
	if dir && isVendored(name) {
		return Vendored
	}
	if excluded(rel) {
		return Excluded
	}
	return g.ignored(slashed, name, dir)
}

// walk reads a folder and those below it, with a stack of its own, since
// folders may be nested as deep as the file system lets them.
func (f *finder) walk(ctx context.Context, start folder) {
	for stack := []folder{start}; len(stack) > 0 && ctx.Err() == nil; {
		d := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if f.visited[d.path] {
			continue
		}
		entries, err := os.ReadDir(d.path)
		if err != nil {
			f.problem(d.name, err) // and go on with what could be read
		}
		if !d.named && isEnvironment(path.Base(d.slashed), entries) {
			f.skip(d.path, Environment)
			continue
		}
		if !d.named && f.isForeign(d.path, path.Base(d.slashed), entries) {
			f.skip(d.path, Vendored)
			continue
		}
		if !d.named && (isProgram(entries) || isCheckout(d.rel, entries)) {
			f.programs = append(f.programs, d.name)
		}
		f.visited[d.path] = true
		file := lookup(entries, ".gitignore")
		unpacked := lookup(entries, macFolder) != nil
		d.ignores = f.enter(d.ignores, d.path, lookup(entries, ".git") != nil, file != nil && file.Type().IsRegular())
		for _, e := range entries {
			if !e.IsDir() {
				f.file(&d, e)
				continue
			}
			child := f.child(&d, e.Name())
			if reason := judge(d.excluded, d.ignores, child.slashed, child.rel, true); reason != "" {
				f.skip(child.path, reason)
				continue
			}
			if unpacked && exists(filepath.Join(d.path, macFolder, e.Name())) {
				f.programs = append(f.programs, child.name)
			}
			stack = append(stack, child)
		}
	}
}

// lookup finds a name among the entries of a folder, which are sorted. It
// returns nil where it is not there.
func lookup(entries []fs.DirEntry, name string) fs.DirEntry {
	i, ok := slices.BinarySearchFunc(entries, name, func(e fs.DirEntry, name string) int {
		return strings.Compare(e.Name(), name)
	})
	if !ok {
		return nil
	}
	return entries[i]
}

func (f *finder) child(d *folder, name string) folder {
	child := *d
	child.path = filepath.Join(d.path, name)
	child.slashed = filepath.ToSlash(child.path)
	child.real = realPath(d, child.path, name)
	// Not joined to the folder's: a walk that begins above the working directory
	// or the root may come down into it.
	child.name, child.rel = f.name(child.path), f.rel(child.path)
	child.named = false
	return child
}

// realPath is the path without links of an entry that is no link itself.
func realPath(d *folder, file, name string) string {
	if d.real == d.path {
		return file
	}
	return filepath.Join(d.real, name)
}

// file judges an entry of a folder that is no folder itself. Nothing but a
// regular file is ever opened: a pipe would block.
func (f *finder) file(d *folder, e fs.DirEntry) {
	name := e.Name()
	file := filepath.Join(d.path, name)
	_, _, known := source.Detect(name, nil)
	mode, linked := e.Type(), e.Type()&fs.ModeSymlink != 0
	if linked {
		info, err := os.Stat(file)
		switch {
		case err == nil && info.IsDir():
			f.skip(file, FolderLink)
			return
		case err == nil:
			mode = info.Mode()
		case known:
			f.skip(file, BrokenLink)
			return
		}
	}
	if !known && mode.IsRegular() && isText(path.Join(path.Base(d.slashed), name)) {
		rel := path.Join(d.rel, name)
		reason := judge(d.excluded, d.ignores, filepath.ToSlash(file), rel, false)
		// What git was told to ignore by "*.txt" it may know all the same.
		if reason == "" || reason == IgnoredByGit && manifest.IsRequirements(name) {
			f.texts = append(f.texts, File{Path: file, Name: path.Join(d.name, name), Rel: rel})
		}
	}
	if !known && (path.Ext(name) != "" || !mode.IsRegular()) {
		f.other++
		return
	}
	if !mode.IsRegular() {
		f.skip(file, NotRegular)
		return
	}
	rel := path.Join(d.rel, name)
	if reason := judge(d.excluded, d.ignores, filepath.ToSlash(file), rel, false); reason != "" {
		if known {
			f.skip(file, reason)
		}
		return
	}
	if !known {
		script, err := isScript(file)
		if err != nil {
			f.skip(file, Unreadable)
			return
		}
		if !script {
			f.other++
			return
		}
	}
	target := realPath(d, file, name)
	if linked {
		if followed, err := filepath.EvalSymlinks(file); err == nil {
			target = followed
		}
	}
	f.candidates = append(f.candidates, candidate{
		File: File{Path: file, Name: path.Join(d.name, name), Rel: rel},
		real: target, linked: linked || d.linked,
	})
}

// isScript reports whether a regular file without a suffix begins with a `#!`
// of one of our languages. Large files that cannot be run are data: they are
// not opened.
func isScript(file string) (bool, error) {
	info, err := os.Stat(file)
	if err != nil || !info.Mode().IsRegular() || info.Size() >= maxScriptSize && info.Mode()&0o111 == 0 {
		return false, err
	}
	r, err := os.Open(file)
	if err != nil {
		return false, err
	}
	defer r.Close()
	head := make([]byte, headSize)
	n, err := io.ReadFull(r, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false, err
	}
	_, _, ok := source.Detect(filepath.Base(file), head[:n])
	return ok, nil
}
