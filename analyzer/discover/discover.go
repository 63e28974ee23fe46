// Package discover finds the files that labcoat checks: below the paths that
// were given, without what git ignores, what configuration excludes, and the
// folders that hold other people's code. It opens nothing but .gitignore files
// and the first bytes of files without a suffix.
package discover

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Options say where to look and what to leave out.
type Options struct {
	Root  string   // absolute; the folder that configuration is relative to
	Dir   string   // absolute; the working directory
	Paths []string // files and folders as the user gave them; none means Dir
	// Excluded, if not nil, reports whether configuration leaves out a file or
	// folder, given as File.Rel. It does not hold below one of Paths that it
	// leaves out whole.
	Excluded func(rel string) bool
	// ForceExclude makes excludes and ignores hold for Paths too: pre-commit
	// names every file by hand.
	ForceExclude bool
}

// File is a file to check.
type File struct {
	Path  string // to open
	Name  string // as reported: relative to the working directory, with slashes
	Rel   string // relative to the root, with slashes; absolute outside of it
	Named bool   // the user gave this very file
}

// The reasons why something is skipped.
const (
	IgnoredByGit  = "ignored by .gitignore"
	IgnoredByInfo = "ignored by .git/info/exclude"
	Excluded      = "excluded by configuration"
	Vendored      = "a folder of vendored, generated or cached files"
	Environment   = "a Python environment"
	FolderLink    = "a link to a folder"
	BrokenLink    = "a broken link"
	NotRegular    = "a device, pipe or socket"
	SameFile      = "another name of a file that is checked"
	OtherKind     = "not a Python, R, notebook, R Markdown or Quarto file"
	Unreadable    = "without a suffix, and not readable"
)

// Skipped is a file or a folder that was left out. A folder that is left out
// whole is one entry, and so is what lies in it.
type Skipped struct{ Name, Reason string }

// Problem is a path that could not be looked at.
type Problem struct{ Name, Message string }

// Found is the result of [Find], each list sorted by name.
type Found struct {
	Files []File
	// Texts are files that are not checked and may speak of those that are.
	Texts   []File
	Skipped []Skipped
	// Programs are folders below the root, by their names, that are programs of their own:
	// with a licence and what builds them, or a README and what they need, or copied in with their
	// README and licence or .gitignore, or unpacked from an archive of macOS, and copies of those.
	Programs []string
	Problems []Problem
	// Other counts the files that were passed by since they are of no kind that
	// labcoat reads. They are too many to be listed in Skipped.
	Other int
}

// Count is how often something was skipped for a reason.
type Count struct {
	Reason string
	N      int
}

// Counts sums up what was skipped, with the files of other kinds, the most
// frequent reason first.
func (f *Found) Counts() []Count {
	sums := map[string]int{}
	for _, s := range f.Skipped {
		sums[s.Reason]++
	}
	if f.Other > 0 {
		sums[OtherKind] += f.Other
	}
	counts := make([]Count, 0, len(sums))
	for _, reason := range slices.Sorted(maps.Keys(sums)) {
		counts = append(counts, Count{reason, sums[reason]})
	}
	slices.SortStableFunc(counts, func(a, b Count) int { return cmp.Compare(b.N, a.N) })
	return counts
}

// Find looks for files. It never fails as a whole: what it could not look at is
// in Problems. Where ctx ends first, it returns what it has found until then.
func Find(ctx context.Context, o Options) Found {
	f := newFinder(o)
	paths := o.Paths
	if len(paths) == 0 {
		paths = []string{f.Dir}
	}
	for _, path := range paths {
		f.start(ctx, resolve(f.Dir, path))
	}
	return f.result()
}

func nothing(string) bool { return false }

func newFinder(o Options) *finder {
	f := &finder{Options: o, chains: map[string]*ignores{}, visited: map[string]bool{}, foreign: map[string]bool{}}
	f.Root, f.Dir = filepath.Clean(o.Root), filepath.Clean(o.Dir)
	if f.Excluded == nil {
		f.Excluded = nothing
	}
	return f
}

// Refused says why ForceExclude leaves out a file, given absolute, whether it
// exists or not, or "": for text that does not come from the file itself.
func Refused(o Options, file string) string {
	return newFinder(o).refused(filepath.Clean(file), false)
}

// Absent returns a function that reports whether no file and no folder lies at a path
// relative to Root, nor would be left out if it did, nor is in a submodule of git, which a clone may
// not have filled yet. Rules that finish beside each other may ask it at once.
func Absent(o Options) func(rel string) bool {
	f := newFinder(o)
	submodules := sync.OnceValue(func() []string { return submodulesOf(f.Root) })
	known := make(map[string]bool) // many documents ask for the same
	var one sync.Mutex             // of those who ask, since the finder remembers as well
	return func(rel string) bool {
		one.Lock()
		defer one.Unlock()
		absent, ok := known[rel]
		if !ok {
			file := filepath.Join(f.Root, filepath.FromSlash(rel))
			_, err := os.Lstat(file)
			absent = errors.Is(err, fs.ErrNotExist) && f.refused(file, false) == "" && f.refused(file, true) == "" &&
				!slices.ContainsFunc(submodules(), func(s string) bool { return strings.HasPrefix(rel+"/", s+"/") || strings.HasPrefix(s, rel+"/") })
			known[rel] = absent
		}
		return absent
	}
}

// submodulesOf lists the folders that .gitmodules keeps for other repositories.
func submodulesOf(root string) (folders []string) {
	text, err := os.ReadFile(filepath.Join(root, ".gitmodules"))
	if err != nil {
		return nil // most repositories have none
	}
	for line := range strings.Lines(string(text)) {
		if name, value, ok := strings.Cut(line, "="); ok && strings.TrimSpace(name) == "path" {
			folders = append(folders, strings.Trim(strings.TrimSpace(value), `"`))
		}
	}
	return folders
}

// finder is one run of Find.
type finder struct {
	Options
	chains       map[string]*ignores // by folder, for the entries in it
	visited      map[string]bool     // folders that were read
	foreign      map[string]bool     // by folder on the way to a file that was named by hand
	rootWelcomes *bool               // nil before it was asked for
	candidates   []candidate
	skipped      []skip
	problems     []Problem
	texts        []File
	programs     []string
	other        int
}

// candidate is a file to check unless another name of it comes first.
type candidate struct {
	File
	real   string // the path without links
	linked bool   // a link leads to it
}

// skip is a Skipped that may still turn out to be checked, by another of Paths.
type skip struct {
	path string
	Skipped
}

func (f *finder) skip(path, reason string) {
	f.skipped = append(f.skipped, skip{path, Skipped{f.name(path), reason}})
}

func (f *finder) problem(name string, err error) {
	message := err.Error()
	var pathError *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		message = "no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		message = "permission denied"
	case errors.As(err, &pathError):
		message = pathError.Err.Error()
	}
	f.problems = append(f.problems, Problem{name, message})
}

// name is how a path is reported: relative to the working directory, with
// slashes.
func (f *finder) name(path string) string {
	rel, err := filepath.Rel(f.Dir, path)
	if err != nil {
		rel = path // another volume
	}
	return filepath.ToSlash(rel)
}

// rel is a path relative to the root, with slashes; absolute outside of it.
func (f *finder) rel(path string) string {
	rel, below := relative(f.Root, path)
	if !below {
		rel = path
	}
	return filepath.ToSlash(rel)
}

// relative makes a path relative to a folder. below is false where it does not
// lie in it.
func relative(folder, path string) (rel string, below bool) {
	rel, err := filepath.Rel(folder, path)
	return rel, err == nil && filepath.IsLocal(rel)
}

// result sorts what was found and keeps one name of each file.
func (f *finder) result() Found {
	slices.SortFunc(f.candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.real, b.real), compareBool(a.linked, b.linked), cmp.Compare(a.Name, b.Name))
	})
	var found Found
	checked := map[string]bool{}
	for i := 0; i < len(f.candidates); {
		first := f.candidates[i]
		checked[first.Path] = true
		for ; i < len(f.candidates) && f.candidates[i].real == first.real; i++ {
			same := f.candidates[i]
			first.Named = first.Named || same.Named
			if same.Path != first.Path {
				found.Skipped = append(found.Skipped, Skipped{same.Name, SameFile})
			}
		}
		found.Files = append(found.Files, first.File)
	}
	for _, s := range f.skipped {
		if !checked[s.path] && !f.visited[s.path] {
			found.Skipped = append(found.Skipped, s.Skipped)
		}
	}
	slices.SortFunc(found.Files, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortFunc(found.Skipped, func(a, b Skipped) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Reason, b.Reason))
	})
	slices.SortFunc(f.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Message, b.Message))
	})
	found.Skipped = slices.Compact(found.Skipped)
	f.programs = append(f.programs, copiesOf(f.programs, found.Files)...)
	slices.Sort(f.programs)
	found.Programs = slices.Compact(f.programs) // one may be a program for two reasons
	found.Problems = slices.Compact(f.problems)
	found.Other = f.other
	slices.SortFunc(f.texts, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	found.Texts = slices.CompactFunc(f.texts, func(a, b File) bool { return a.Path == b.Path })
	return found
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
