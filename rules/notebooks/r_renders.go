package notebooks

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells whether something in a project renders a document, and may attach packages
// for it. Who renders one by hand has those only that it attaches itself.

type renderers struct {
	project *analyzer.Project
	named   []string        // what scripts render, "" where they compute that
	taken   map[string]bool // texts that chunks of others take in, by their names without folders
	texts   []string        // builds, which name what they make
	all     *given          // what the scripts of the project define together
	setUps  []string        // folders in which R does more for a session than a document tells
	read    bool
}

// of reports whether something renders a document, as far as anybody can tell.
func (r *renderers) of(document string) bool {
	base := path.Base(document)
	if slices.ContainsFunc(r.named, func(name string) bool { return name == "" || strings.EqualFold(name, base) }) {
		return true // some systems take tides.rmd for tides.Rmd
	}
	r.readTexts()
	stem := strings.TrimSuffix(base, path.Ext(base))
	return slices.ContainsFunc(r.texts, func(text string) bool {
		name, text, _ := strings.Cut(text, "\n")
		if path.Base(name) == "_bookdown.yml" {
			return strings.HasPrefix(document, strings.TrimSuffix(name, "_bookdown.yml"))
		}
		return syntax.HasWord(text, stem, isWordByte)
	})
}

// gives reports whether what renders a document names something for it to have: params: se='counts.rds'.
func (r *renderers) gives(document, name string) bool {
	r.readTexts()
	stem := strings.TrimSuffix(path.Base(document), path.Ext(document))
	return slices.ContainsFunc(r.texts, func(text string) bool { return syntax.HasWord(text, stem, isWordByte) && sets(text, name) })
}

// sets reports whether a text has a name before an equals sign, not only what ends in it.
func sets(text, name string) bool {
	before := strings.Split(text, name+"=")
	return slices.ContainsFunc(before[:len(before)-1], func(part string) bool { return part == "" || !isWordByte(part[len(part)-1]) })
}

// byScript reports whether a script renders a document, which then reads what the script has.
func (r *renderers) byScript(document string) bool {
	return slices.ContainsFunc(r.named, func(name string) bool { return strings.EqualFold(name, path.Base(document)) })
}

// anyScript returns what the scripts of the project define together.
func (r *renderers) anyScript(scripts map[string]*gives) *given {
	if r.all == nil {
		r.all = newGiven()
		for _, script := range scripts {
			r.all.merge(script)
		}
	}
	return r.all
}

func (r *renderers) readTexts() {
	if r.read {
		return
	}
	r.read = true
	for name, text := range r.project.Texts() {
		switch base := path.Base(name); {
		case base == ".Rprofile" && defines.Match(text), base == "orderly.yml":
			r.setUps = append(r.setUps, path.Dir(name))
		}
		if builds(name) {
			r.texts = append(r.texts, name+"\n"+string(text))
		}
	}
}

// defines matches what an .Rprofile does for the code of a project, be it to source scripts:
// more than to set options and to switch a library of packages on.
var defines = lazyregexp.New(`(?m)^\s*[\w.]+ *(?:<-|=) *function\b|\b(?:library|require)\(|\bsource\((?:["']R/|f\b|file|paste|here)`)

// setsUp reports whether R does more for a session in the folder of a document, or in one
// above, than the document tells: its .Rprofile defines functions, orderly sources scripts.
func (r *renderers) setsUp(document string) bool {
	r.readTexts()
	for dir := path.Dir(document); ; dir = path.Dir(dir) {
		if slices.Contains(r.setUps, dir) {
			return true
		}
		if dir == "." || dir == "/" {
			return false
		}
	}
}

// builds reports whether a file may say how documents are made.
func builds(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".yml", ".yaml", ".mk", ".sh", ".bat", ".cmd", ".smk", ".nf":
		return true
	}
	return strings.EqualFold(path.Base(name), "makefile") || strings.HasPrefix(path.Base(name), "Snakefile")
}

// isWordByte reports whether a byte is of the name of a file.
func isWordByte(ch byte) bool { return syntax.IsWordByte(ch) || ch == '-' }
