package notebooks

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows which scripts of R are loaded with others of their folder.

// isPart reports whether a file of R is loaded together with others by what it is called: the
// tests of a package and what it installs, an app.
func isPart(file string) bool {
	for folder := range strings.SplitSeq(path.Dir(file), "/") {
		switch folder {
		case "tests", "testthat", "inst", "man":
			return true
		}
	}
	return startsApp[strings.ToLower(path.Base(file))] || strings.EqualFold(path.Base(file), ".rprofile")
}

// startsApp are the files, in lower case, that shiny and targets begin with, which load the folder R beside them.
var startsApp = map[string]bool{"ui.r": true, "server.r": true, "global.r": true, "app.r": true, "_targets.r": true}

// codeOf are the folders that code of a package, an app or a pipeline lies in.
var codeOf = map[string]bool{"R": true, "src": true, "modules": true}

// wholes are the folders of a project whose scripts are loaded all together.
type wholes struct {
	project *analyzer.Project
	loaded  []string        // the ends of their paths
	apps    map[string]bool // folders that an app or a pipeline starts in
}

func wholesOf(p *analyzer.Project) *wholes {
	w := &wholes{project: p, apps: make(map[string]bool)}
	for _, s := range p.Summaries {
		w.loaded = append(w.loaded, s.Value.(undefined).Folders...)
		if startsApp[strings.ToLower(path.Base(s.Path))] {
			w.apps[path.Dir(s.Path)] = true
		}
	}
	return w
}

// have reports whether a file lies in such a folder: in one that some code loads, or in one for
// code beside what a package or an app has.
func (w *wholes) have(file string) bool {
	for dir := path.Dir(file); dir != "." && dir != "/"; dir = path.Dir(dir) {
		for _, end := range w.loaded {
			if dir == end || strings.HasSuffix(dir, "/"+end) {
				return true
			}
		}
		if beside := path.Dir(dir); codeOf[path.Base(dir)] && (w.apps[beside] ||
			!w.project.Absent(path.Join(beside, "DESCRIPTION")) || !w.project.Absent(path.Join(beside, "NAMESPACE"))) {
			return true
		}
	}
	return false
}

// foldersRun lists the folders that a document names which runs files whose paths it computes.
func foldersRun(f *syntax.File, module *scope.Scope) (folders []string) {
	if module == nil || !runsComputed(module) {
		return nil
	}
	for n := range f.Kinds(syntax.RString) {
		text, ok := n.Literal()
		if folder := strings.Trim(path.Clean(text), "./"); ok && folder != "" && path.Ext(folder) == "" && !strings.ContainsAny(folder, " \n") {
			folders = append(folders, folder)
		}
	}
	for _, s := range module.Sourced {
		if s.Folder {
			folders = append(folders, strings.Trim(path.Clean(s.Path), "./")) // tar_source() names none
		}
	}
	return folders
}

// runsComputed reports whether a document runs files whose paths it computes as a whole.
func runsComputed(module *scope.Scope) bool {
	return slices.ContainsFunc(module.Sourced, func(s scope.Source) bool { return s.Path == "" || s.Folder })
}
