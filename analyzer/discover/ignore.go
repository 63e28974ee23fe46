package discover

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// maxIgnoreSize bounds the bytes of a .gitignore file: real ones hold a few
// thousand.
const maxIgnoreSize = 8 << 20

// ignores is the patterns of one .gitignore file, and below it those of the
// folders above: a chain, since a folder shares its parent's.
type ignores struct {
	parent   *ignores
	base     int    // length of the folder's path with a slash at its end
	reason   string // why a path that the patterns match is left out
	patterns []pattern
}

// ignored returns why a path is left out, or "". path is absolute, with
// slashes; name is its last element. The last pattern that matches decides, and
// the nearest file goes first. Folders above the path are not looked at: a walk
// does not go into an ignored one.
func (g *ignores) ignored(path, name string, folder bool) string {
	for ; g != nil; g = g.parent {
		rel := path[g.base:]
		for i := len(g.patterns) - 1; i >= 0; i-- {
			if p := &g.patterns[i]; p.matches(rel, name, folder) {
				if p.negated {
					return ""
				}
				return g.reason
			}
		}
	}
	return ""
}

// anyFolder stands for a folder of whatever name: what leaves it out leaves out
// all that lies beside it.
const anyFolder = "\x00"

// lifted returns the chain for a folder that was named by hand: a pattern that
// leaves out the folder or all of it (`data/`, `data/**`) does not hold below
// it.
func (g *ignores) lifted(path, name string) *ignores {
	inside := path + "/" + anyFolder
	if g.ignored(path, name, true) == "" && g.ignored(inside, anyFolder, true) == "" {
		return g
	}
	var levels []*ignores
	for ; g != nil; g = g.parent {
		levels = append(levels, g)
	}
	var chain *ignores
	for _, above := range slices.Backward(levels) {
		level := *above
		level.parent = chain
		level.patterns = slices.DeleteFunc(slices.Clone(above.patterns), func(p pattern) bool {
			return !p.negated && (p.matches(path[level.base:], name, true) || p.matches(inside[level.base:], anyFolder, true))
		})
		chain = &level
	}
	return chain
}

// with adds the patterns of a file that holds for the folder at path.
func (g *ignores) with(path, reason string, content []byte) *ignores {
	level := &ignores{parent: g, base: len(strings.TrimSuffix(path, "/")) + 1, reason: reason}
	content = bytes.TrimPrefix(content, []byte("\uFEFF"))
	for line := range strings.SplitSeq(string(content), "\n") {
		if p, ok := parsePattern(strings.TrimSuffix(line, "\r")); ok {
			level.patterns = append(level.patterns, p)
		}
	}
	if len(level.patterns) == 0 {
		return g
	}
	return level
}

// enter returns the chain for the entries of a folder, given that of the
// folder above. top says that the folder is a repository's top, where a new
// chain begins; file says that it holds a .gitignore file.
func (f *finder) enter(g *ignores, folder string, top, file bool) *ignores {
	slashed := filepath.ToSlash(folder)
	if top {
		g = nil
		exclude := filepath.Join(gitDir(filepath.Join(folder, ".git")), "info", "exclude")
		if info, err := os.Stat(exclude); err == nil && info.Mode().IsRegular() {
			g = g.with(slashed, IgnoredByInfo, f.readIgnore(exclude))
		}
	}
	if file {
		g = g.with(slashed, IgnoredByGit, f.readIgnore(filepath.Join(folder, ".gitignore")))
	}
	return g
}

// chain returns the patterns that hold for the entries of a folder, from the
// repository's top down. Outside a repository it begins at the root, or at the
// folder itself where that does not lie below the root.
func (f *finder) chain(folder string) *ignores {
	var missing []string
	var g *ignores
	for dir, top := folder, ""; ; dir = filepath.Dir(dir) {
		known, ok := f.chains[dir]
		if ok {
			g = known
			break
		}
		if top == "" {
			top = f.top(folder)
		}
		missing = append(missing, dir)
		if dir == top {
			break
		}
	}
	for _, dir := range slices.Backward(missing) {
		info, err := os.Lstat(filepath.Join(dir, ".gitignore"))
		g = f.enter(g, dir, exists(filepath.Join(dir, ".git")), err == nil && info.Mode().IsRegular())
		f.chains[dir] = g
	}
	return g
}

// top returns the folder where the .gitignore files that hold for a folder
// begin.
func (f *finder) top(folder string) string {
	for dir := folder; ; dir = filepath.Dir(dir) {
		if exists(filepath.Join(dir, ".git")) {
			return dir
		}
		if dir == filepath.Dir(dir) {
			break
		}
	}
	if _, below := relative(f.Root, folder); below {
		return f.Root
	}
	return folder
}

// readIgnore reads a file of patterns. What cannot be read is a problem.
func (f *finder) readIgnore(file string) []byte {
	info, err := os.Stat(file)
	if err == nil && info.Size() > maxIgnoreSize {
		err = fmt.Errorf("over %d MiB of patterns, none of them is read", maxIgnoreSize>>20)
	}
	var content []byte
	if err == nil {
		content, err = os.ReadFile(file)
	}
	if err != nil {
		f.problem(f.name(file), err)
	}
	return content
}

// gitDir returns the folder of a repository's own files, given the path of its
// .git: that path, or what the file there points to (a worktree, a submodule).
func gitDir(git string) string {
	info, err := os.Stat(git)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxIgnoreSize {
		return git
	}
	content, err := os.ReadFile(git)
	target, ok := strings.CutPrefix(strings.TrimSpace(string(content)), "gitdir: ")
	if err != nil || !ok {
		return git
	}
	dir := resolve(filepath.Dir(git), target)
	common := filepath.Join(dir, "commondir")
	if info, err := os.Stat(common); err != nil || !info.Mode().IsRegular() || info.Size() > maxIgnoreSize {
		return dir
	}
	if content, err = os.ReadFile(common); err != nil {
		return dir
	}
	return resolve(dir, strings.TrimSpace(string(content)))
}

func resolve(dir, file string) string {
	if filepath.IsAbs(file) {
		return filepath.Clean(file)
	}
	return filepath.Join(dir, file)
}

func exists(file string) bool {
	_, err := os.Lstat(file)
	return err == nil
}
