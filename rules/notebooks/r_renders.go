package notebooks

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// This file tells whether something in a project renders a document, and may attach packages
// for it. Who renders one by hand has those only that it attaches itself.

type renderers struct {
	project *analyzer.Project
	named   []string // what scripts render, "" where they compute that
	texts   []string // builds, which name what they make
	read    bool
}

// of reports whether something renders a document, as far as anybody can tell.
func (r *renderers) of(document string) bool {
	base := path.Base(document)
	if slices.Contains(r.named, "") || slices.Contains(r.named, base) {
		return true
	}
	if !r.read {
		r.read = true
		for name, text := range r.project.Texts() {
			if builds(name) {
				r.texts = append(r.texts, name+"\n"+string(text))
			}
		}
	}
	stem := strings.TrimSuffix(base, path.Ext(base))
	return slices.ContainsFunc(r.texts, func(text string) bool {
		name, text, _ := strings.Cut(text, "\n")
		if path.Base(name) == "_bookdown.yml" {
			return strings.HasPrefix(document, strings.TrimSuffix(name, "_bookdown.yml"))
		}
		return mentionsWord(text, stem)
	})
}

// builds reports whether a file may say how documents are made.
func builds(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".yml", ".yaml", ".mk", ".sh", ".bat", ".cmd":
		return true
	}
	return strings.EqualFold(path.Base(name), "makefile")
}

func mentionsWord(text, word string) bool {
	for {
		i := strings.Index(text, word)
		if i < 0 || word == "" {
			return false
		}
		after := text[i+len(word):]
		if (i == 0 || !isWordByte(text[i-1])) && (after == "" || !isWordByte(after[0])) {
			return true
		}
		text = after
	}
}

func isWordByte(ch byte) bool {
	return ch == '_' || ch == '-' || ch >= '0' && ch <= '9' || ch|0x20 >= 'a' && ch|0x20 <= 'z'
}
