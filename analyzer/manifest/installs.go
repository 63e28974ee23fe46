package manifest

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

var (
	installs = lazyregexp.New(`\b(?:pip3?|pip[\d.]+|uv|conda|mamba|micromamba|poetry|pipenv|uv pip)\s+(?:-\S+\s+)*(?:install|add)\s+([^|;&\n"'` + "`" + `]*(?:["'][^"'\n]*["'][^|;&\n"']*)*)`)
	rInstall = lazyregexp.New(`(?:install\.packages|install2?\.r|pak::pkg_install|BiocManager::install|install_github)\b\s*\(?([^)\n]*)`)
	rName    = lazyregexp.New(`[A-Za-z][A-Za-z0-9.]+`)
)

// Installed returns what commands in a file that declares nothing install: of a
// container, a workflow, a shell. Names of Python are in their normal form.
func Installed(text string) (python, r []string) {
	if !mayInstall(text) {
		return nil, nil
	}
	text = strings.NewReplacer("\\\r\n", " ", "\\\n", " ").Replace(text)
	for line := range strings.Lines(text) {
		if !mayInstall(line) {
			continue
		}
		for _, m := range installs.FindAllStringSubmatch(line, -1) {
			for word := range strings.FieldsSeq(m[1]) {
				if name := Requirement(strings.Trim(word, `"'`)); name != "" && word[0] != '-' {
					python = append(python, name)
				}
			}
		}
		for _, m := range rInstall.FindAllStringSubmatch(line, -1) {
			r = append(r, rName.FindAllString(m[1], -1)...)
		}
	}
	return python, r
}

// mayInstall reports whether a text has a word that all commands which install have.
func mayInstall(text string) bool {
	return strings.Contains(text, "install") || strings.Contains(text, " add ")
}
