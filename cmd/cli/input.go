package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/analyzer/discover"
)

// inputFlags say which files are checked.
type inputFlags struct {
	stdinName    string
	filesFrom    string
	forceExclude bool
}

func (f *inputFlags) register(cmd *cobra.Command) {
	s := cmd.Flags()
	s.StringVar(&f.stdinName, "stdin-filename", "", "check standard input (\"-\") as if it were the file `PATH`")
	s.StringVar(&f.filesFrom, "files-from", "", "check also the paths listed in `FILE` (\"-\": standard input), one a line or NUL-separated")
	s.BoolVar(&f.forceExclude, "force-exclude", false, "leave out what is excluded or ignored even where it is named in PATHS")
}

// files is what a run checks, and what discovery said about the rest.
type files struct {
	list     []analyzer.File
	texts    []analyzer.File // of the project, not checked
	problems []analyzer.Problem
	found    discover.Found
	root     string
	partial  bool // the files may not be all of their project
	listed   bool // an empty list was given
}

func (f *inputFlags) collect(ctx context.Context, c *Command, cfg *config.Config, paths []string) (files, error) {
	out := files{root: cfg.Root}
	if f.filesFrom != "" {
		listed, err := f.listed(c)
		if err != nil {
			return out, err
		}
		if len(listed) == 0 && len(paths) == 0 {
			out.listed = true
			return out, nil
		}
		paths = append(paths, listed...)
	}
	if slices.Contains(paths, "-") || f.stdinName != "" {
		return f.stdin(ctx, c, cfg, paths)
	}
	o := discover.Options{
		Root: cfg.Root, Dir: c.Dir, Paths: paths, Excluded: cfg.Excluded, ForceExclude: f.forceExclude,
	}
	out.found = discover.Find(ctx, o)
	for _, p := range out.found.Problems {
		out.problems = append(out.problems, analyzer.Problem{Path: p.Name, Message: p.Message, Fatal: true})
	}
	for _, file := range out.found.Files {
		out.list = append(out.list, analyzer.File{Path: file.Path, Name: file.Name, Rel: file.Rel, Told: true})
	}
	out.addTexts(out.found)
	if len(paths) > 0 {
		out.addProject(ctx, c, cfg, o)
	}
	return out, nil
}

// addTexts takes the files that speak of the project's code.
func (out *files) addTexts(found discover.Found) {
	out.texts = nil
	for _, file := range found.Texts {
		out.texts = append(out.texts, analyzer.File{Path: file.Path, Name: file.Name, Rel: file.Rel})
	}
}

// addProject adds the rest of the project, which project-wide rules need to
// know although nothing is told about it. Where nothing says that the root is a
// project, a home folder perhaps, what was named is all there is.
func (out *files) addProject(ctx context.Context, c *Command, cfg *config.Config, o discover.Options) {
	out.partial = !cfg.IsProject() && !allFolders(c.Dir, o.Paths)
	if !cfg.IsProject() || !slices.ContainsFunc(c.Rules, func(r *analyzer.Rule) bool { return r.Finish != nil }) {
		return
	}
	o.Paths = []string{o.Root}
	told := make(map[string]bool, len(out.list))
	for _, file := range out.list {
		told[file.Path] = true
	}
	project := discover.Find(ctx, o)
	out.addTexts(project)
	for _, file := range project.Files {
		if !told[file.Path] {
			out.list = append(out.list, analyzer.File{Path: file.Path, Name: file.Name, Rel: file.Rel})
		}
	}
	slices.SortFunc(out.list, func(a, b analyzer.File) int { return strings.Compare(a.Name, b.Name) })
}

// stdin reads the one document that comes from standard input.
func (f *inputFlags) stdin(ctx context.Context, c *Command, cfg *config.Config, paths []string) (out files, err error) {
	switch {
	case f.stdinName == "":
		return out, usageError{errors.New("`-` reads standard input: say what it is with --stdin-filename PATH")}
	case len(paths) != 1 || paths[0] != "-":
		return out, usageError{errors.New("--stdin-filename goes with the single path `-`")}
	}
	text, err := io.ReadAll(c.Stdin)
	if err != nil {
		return out, fmt.Errorf("read standard input: %w", err)
	}
	path := f.stdinName
	if !filepath.IsAbs(path) {
		path = filepath.Join(c.Dir, path)
	}
	rel, err := filepath.Rel(cfg.Root, path)
	if err != nil || !filepath.IsLocal(rel) {
		rel = path
	}
	rel = filepath.ToSlash(rel)
	if f.forceExclude {
		o := discover.Options{Root: cfg.Root, Dir: c.Dir, Excluded: cfg.Excluded}
		if reason := discover.Refused(o, path); reason != "" {
			out.found.Skipped = []discover.Skipped{{Name: filepath.ToSlash(f.stdinName), Reason: reason}}
			return out, nil
		}
	}
	if text == nil {
		text = []byte{}
	}
	out.root = cfg.Root
	out.list = []analyzer.File{{Path: path, Name: filepath.ToSlash(f.stdinName), Rel: rel, Told: true, Text: text}}
	out.addProject(ctx, c, cfg, discover.Options{Root: cfg.Root, Dir: c.Dir, Excluded: cfg.Excluded})
	return out, nil
}

// listed reads the paths of --files-from.
func (f *inputFlags) listed(c *Command) (paths []string, err error) {
	var text []byte
	if f.filesFrom == "-" {
		text, err = io.ReadAll(c.Stdin)
	} else {
		text, err = os.ReadFile(f.filesFrom)
	}
	if err != nil {
		return nil, fmt.Errorf("--files-from: %w", err)
	}
	separator := "\n"
	if bytes.IndexByte(text, 0) >= 0 {
		separator = "\x00"
	}
	for path := range strings.SplitSeq(string(text), separator) {
		if path = strings.TrimSuffix(path, "\r"); path != "" {
			paths = append(paths, path)
		}
	}
	return paths, nil
}

// why says in a few words why there was nothing to check.
func (out *files) why() string {
	if slices.ContainsFunc(out.list, func(f analyzer.File) bool { return f.Told }) {
		return "none could be read"
	}
	counts := out.found.Counts()
	if out.listed {
		return "the list of files is empty"
	}
	if len(counts) == 0 {
		return "no Python, R, notebook, R Markdown or Quarto file found"
	}
	parts := make([]string, len(counts))
	for i, c := range counts {
		parts[i] = fmt.Sprintf("%s (%d)", c.Reason, c.N)
	}
	return "nothing to check found; skipped: " + strings.Join(parts, ", ")
}

// explain writes what discovery left out, and why.
func (out *files) explain(w io.Writer) {
	fmt.Fprintf(w, "root: %s\n", out.root)
	for _, s := range out.found.Skipped {
		fmt.Fprintf(w, "skipped %s: %s\n", s.Name, s.Reason)
	}
	for _, c := range out.found.Counts() {
		fmt.Fprintf(w, "skipped in all: %s (%d)\n", c.Reason, c.N)
	}
}

// place says where configuration comes from and what paths are relative to.
func (f *configFlags) place(c *Command, paths []string) (config.Place, error) {
	find := config.Find
	if f.isolated {
		find = config.Isolated
	}
	if f.file != "" {
		find = func(dir string) (config.Place, error) { return config.Named(f.file, dir) }
	}
	place, err := find(c.Dir)
	if err != nil || place.File != "" || len(paths) == 0 || paths[0] == "-" {
		return place, err
	}
	// No configuration holds here: a path that lies elsewhere has a root of its
	// own, and so has a folder where the working directory is no repository.
	path := paths[0]
	if !filepath.IsAbs(path) {
		path = filepath.Join(c.Dir, path)
	}
	rel, err := filepath.Rel(place.Root, path)
	if outside := err != nil || !filepath.IsLocal(rel); outside || isFolder(path) && !isFolder(filepath.Join(place.Root, ".git")) {
		return config.Isolated(path)
	}
	return place, nil
}

// allFolders reports whether paths, at least one, name folders only.
func allFolders(dir string, paths []string) bool {
	for _, path := range paths {
		if !filepath.IsAbs(path) {
			path = filepath.Join(dir, path)
		}
		if !isFolder(path) {
			return false
		}
	}
	return len(paths) > 0
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// anchors are the paths that findings about the repository are told at.
type anchors struct{ config, readme, base string }

func anchor(cfg *config.Config, dir string) (a anchors) {
	relative := func(path string) string {
		if rel, err := filepath.Rel(dir, path); err == nil {
			return filepath.ToSlash(rel)
		}
		return filepath.ToSlash(path)
	}
	if cfg.File != "" {
		a.config = relative(cfg.File)
	}
	for _, name := range []string{"README.md", "README.rst", "README.txt", "README", "readme.md", "README.Rmd"} {
		path := filepath.Join(cfg.Root, name)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			a.readme = relative(path)
			break
		}
	}
	if base, err := filepath.Rel(cfg.Root, dir); err == nil && filepath.IsLocal(base) && base != "." {
		a.base = filepath.ToSlash(base)
	}
	return a
}

// size is a flag for a number of bytes.
type size int

func (s *size) Type() string { return "size" }

func (s *size) String() string {
	n := int(*s)
	for _, u := range []struct {
		name  string
		bytes int
	}{{"MiB", 1 << 20}, {"KiB", 1 << 10}} {
		if n >= u.bytes && n%u.bytes == 0 {
			return strconv.Itoa(n/u.bytes) + u.name
		}
	}
	return strconv.Itoa(n)
}

// Set reads a number of bytes, KiB or MiB; 0 is no bound.
func (s *size) Set(text string) error {
	unit := 1
	for suffix, bytes := range map[string]int{"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30} {
		if number, ok := strings.CutSuffix(text, suffix); ok {
			text, unit = strings.TrimSpace(number), bytes
		}
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		return errors.New("wants a number of bytes, or one with KiB or MiB")
	}
	*s = size(n * unit)
	return nil
}
