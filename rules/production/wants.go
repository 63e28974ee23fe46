package production

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what an install wants, and whether a project declares it already.

// wants is what installs want, by the names that declarations have for it.
type wants struct {
	Python, R, Lists []string // distributions, packages, lists of requirements by their file names
	Else             bool     // more than that: another version, a repository, what a variable holds
}

func (w *wants) add(other wants) {
	w.Python, w.R, w.Lists = slices.Concat(w.Python, other.Python), slices.Concat(w.R, other.R), slices.Concat(w.Lists, other.Lists)
	w.Else = w.Else || other.Else
}

// wantedByR returns what a call of R wants, whose first argument names the packages.
func wantedByR(call syntax.Node) (w wants) {
	w.Else = call.FuncName() == "install_version"
	for _, n := range partsOf(call.Arg("pkgs", 0)) {
		text, ok := n.Literal()
		w.R = append(w.R, text[strings.LastIndexByte(text, '/')+1:])
		w.Else = w.Else || !ok
	}
	return w
}

// partsOf returns what c() joins, or the value itself.
func partsOf(value syntax.Node) (parts []syntax.Node) {
	if value.FuncName() != "c" {
		return []syntax.Node{value}
	}
	for arg := range value.Args() {
		parts = append(parts, arg.Value)
	}
	return parts
}

// wantedBy returns what the commands in a line want.
func wantedBy(line string) (w wants) {
	for {
		at := installCommand.FindStringIndex(line)
		if at == nil {
			return w
		}
		words := ofCommand(line[at[1]:])
		w.Else = w.Else || !forPython.MatchString(line[at[0]:at[1]])
		w.words(strings.Fields(words))
		line = line[at[1]:]
	}
}

// ofCommand returns the words of a line that belong to the command that it begins with: up to the next one, what takes its
// output, or a comment. Lines may be long: no pattern is as fast.
func ofCommand(line string) string {
	for at := 0; ; at++ {
		i := strings.IndexAny(line[at:], "|;&#")
		if i < 0 {
			return line
		}
		if at += i; line[at] != '#' || at > 0 && (line[at-1] == ' ' || line[at-1] == '\t' || line[at-1] == '\n') {
			return line[:at]
		}
	}
}

// forPython matches the commands that take the names of distributions of Python.
var forPython = lazyregexp.New(`\b(?:pip[\d.]*|conda|mamba|micromamba|uv|poetry)\b`)

// words reads the words behind a command.
func (w *wants) words(words []string) {
	for len(words) > 0 {
		word := strings.Trim(words[0], `"'`)
		words = words[1:]
		switch {
		case listing.MatchString(word) && len(words) > 0:
			w.Lists = append(w.Lists, path.Base(words[0]))
			words = words[1:]
		case withValue[word] && len(words) > 0:
			words = words[1:]
		case strings.HasPrefix(word, "-"):
		default:
			w.Python = append(w.Python, manifest.Requirement(word))
			w.Else = w.Else || strings.ContainsAny(word, "=<>~!@/")
		}
	}
}

// listing matches the option of pip before a list of requirements, withValue are others that a value follows.
var (
	listing   = lazyregexp.New(`^(?:-[a-zA-Z]*r|--requirement)$`)
	withValue = syntax.Names("-c -n -f -i --channel --name --index-url --extra-index-url --find-links --constraint")
)

// declaredIn returns the name of the first file that declares something of what is wanted, where files that speak for a
// folder declare all of it, or nothing.
func (w wants) declaredIn(folders map[string][]*manifest.Manifest, folder string) (first string) {
	if w.Else {
		return ""
	}
	var files []*manifest.Manifest
	for ; ; folder = path.Dir(folder) {
		for _, m := range folders[folder] {
			if !m.Lock && !m.PerStep {
				files = append(files, m)
			}
		}
		if folder == "." || folder == "/" {
			break
		}
	}
	declared := func(names []string, is func(m *manifest.Manifest, name string) bool) bool {
		for _, name := range names {
			// Of several environments in a folder code runs in one, nobody knows which.
			lacking := func(m *manifest.Manifest) bool {
				return slices.ContainsFunc(files, func(other *manifest.Manifest) bool {
					return isEnvironment(m) && isEnvironment(other) && path.Dir(other.Path) == path.Dir(m.Path) && !is(other, name)
				})
			}
			at := slices.IndexFunc(files, func(m *manifest.Manifest) bool { return is(m, name) && !lacking(m) })
			if at < 0 {
				return false
			}
			if first == "" {
				first = path.Base(files[at].Path)
			}
		}
		return true
	}
	if declared(w.Python, func(m *manifest.Manifest, name string) bool {
		return slices.Contains(m.Names, name) && !slices.Contains(m.Aside, name)
	}) && declared(w.R, func(m *manifest.Manifest, name string) bool {
		return slices.Contains(m.RNames, name) || slices.Contains(m.RNames, strings.ToLower(name)) // of conda: r-tidyverse
	}) && declared(w.Lists, func(m *manifest.Manifest, name string) bool { return path.Base(m.Path) == name }) {
		return first
	}
	return ""
}

// isEnvironment reports whether a declaration is an environment of conda.
func isEnvironment(m *manifest.Manifest) bool {
	return path.Ext(m.Path) == ".yml" || path.Ext(m.Path) == ".yaml"
}
