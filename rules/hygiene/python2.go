package hygiene

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// onlyInPython2 returns, for each cell that uses what only Python 2 parses, the first
// place that does.
func onlyInPython2(f *syntax.File) map[*source.Cell]syntax.Node {
	first := make(map[*source.Cell]syntax.Node)
	for _, n := range f.OnlyPython2() {
		if before := first[n.Cell()]; !before.OK() || n.Index() < before.Index() {
			first[n.Cell()] = n
		}
	}
	return first
}

// pinsPython2 returns the folders whose scripts are to run on Python 2: the root where what sets the project up, or runs it,
// asks for that alone, and those with a README that names no other.
func pinsPython2(p *analyzer.Project) map[string]bool {
	folders := make(map[string]bool)
	for name, text := range p.Texts() {
		base, ext := strings.ToLower(path.Base(name)), strings.ToLower(path.Ext(name))
		switch {
		case strings.HasPrefix(base, "readme") && hasLine(text, tellsPython2, denies) && !tellsPython3.Match(text):
			folders[path.Dir(name)] = true
		case (ext == ".yml" || ext == ".yaml" || ext == ".toml" || strings.HasPrefix(base, "dockerfile")) && hasLine(text, pins, allowsPython3) && !pinsPython3.Match(text),
			(ext == ".sh" || ext == ".nf" || ext == ".smk" || ext == ".mk" || base == "makefile" || base == "snakefile") && runs.Match(text) && !runsPython3.Match(text):
			folders["."] = true
		}
	}
	return folders
}

// hasLine reports whether a text has a line that one pattern matches and the other does not.
func hasLine(text []byte, is, not *lazyregexp.Regexp) bool {
	if !is.Match(text) {
		return false
	}
	for line := range bytes.Lines(text) {
		if is.Match(line) && !not.Match(line) {
			return true
		}
	}
	return false
}

var (
	tellsPython2 = lazyregexp.New(`\b[Pp]ython ?2(?:\.\d)?\b`)
	// tellsPython3 matches what names Python 3, be it beside Python 2 ("Python 2.7, 3.6") or as what is newer ("Python 2.7+").
	tellsPython3 = lazyregexp.New(`\b[Pp]ython ?3|\bpy3|\b[Pp]ython ?2(?:\.[\dx]+)*(?:\+| or (?:newer|later|higher|above|greater)\b|(?:, ?|/| ?& ?| and | or |, (?:and|or) )3\b)`)
	// denies matches a line with a sentence that says no of it.
	denies = lazyregexp.New(`(?i)(?:\bnot\b|n't\b|\bno longer\b|\bdrop)[^.]*\bpython ?2|\bpython ?2(?:\.\d)?[^.]*(?:\bnot\b|n't\b|\bno longer\b|\bdrop)`)
	// pins matches a version of Python in a list of packages, or in what an image is made from.
	pins        = lazyregexp.New(pinned + `2\.|^\s*FROM\s+\S*python:2`)
	pinsPython3 = lazyregexp.New(pinned + `3\.|^\s*FROM\s+\S*python:3`)
	// allowsPython3 matches a line that takes Python 3 as well: "~2.7 || ^3.6".
	allowsPython3 = lazyregexp.New(`[^.\w<]3\.`)
	// runs matches a command that runs Python 2 or loads it on a cluster, outside of comments.
	runs        = lazyregexp.New(`(?m)^[^#\n]*\b(?:python2(?:\.\d)?["'\s]|module load\b[^#\n]*\bpython/2\.)`)
	runsPython3 = lazyregexp.New(`(?m)^[^#\n]*\b(?:python3(?:\.\d+)?["'\s]|module load\b[^#\n]*\bpython/3\.)`)
)

// pinned is what stands before such a version.
const pinned = `(?m)^\s*(?:-\s*)?["']?python["']?\s*(?:=|==|:)\s*["']?[~^=]*`
