package manifest

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf16"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

var egg = lazyregexp.New(`[#&]egg=([A-Za-z0-9._-]+)`)

// requirements reads a list of requirements for pip. What it includes by -r and -c is
// read as a file of its own. What stands in a comment is known to whoever keeps the list:
// it is installed where it is wanted.
func (m *Manifest) requirements(text string) {
	m.Pinned = true
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, " #")
		line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff"))
		switch {
		case line == "":
		case line[0] == '#':
			m.aside(line)
		case strings.HasPrefix(line, "-e"), strings.HasPrefix(line, "--editable"), strings.Contains(line, "://") && !strings.Contains(line, " @ "):
			m.source(line)
		case strings.HasPrefix(line, "- "), strings.HasPrefix(line, "* "): // a list for people
			name, _, _ := strings.Cut(strings.TrimSpace(line[2:]), " ")
			m.python(name)
			m.Open, m.Pinned = true, false
		case line[0] == '-', line[0] == '.', line[0] == '/':
		case strings.Contains(line, " install "): // a command, which people run by hand
			names, _ := Installed(line)
			m.python(names...)
			m.Pinned = false
		default:
			m.python(line)
			m.Open = m.Open || Requirement(line) == "" && beginsAsName(line[0]) // prose, which pip cannot read either
			m.Pinned = m.Pinned && strings.Contains(line, "==")
		}
	}
	m.Pinned = m.Pinned && len(m.Names) > 0
}

// aside adds a distribution that only a comment requires: `# numpy==1.11`, `#numpy`. What is
// none of that name does no harm.
func (m *Manifest) aside(comment string) {
	comment, _, _ = strings.Cut(strings.Trim(comment, "# "), "  ")
	if name := Requirement(comment); name != "" && (!strings.Contains(comment, " ") || strings.ContainsAny(comment, "=<>~")) {
		m.Names, m.Aside = append(m.Names, name), append(m.Aside, name)
		if name == "sklearn" {
			m.Names = append(m.Names, "scikit-learn") // whoever puts it in has found out
		}
	}
}

func beginsAsName(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' }

// decoded returns a text without what PowerShell writes: two bytes a letter.
func decoded(text []byte) string {
	if !bytes.HasPrefix(text, []byte("\xff\xfe")) {
		return string(text)
	}
	letters := make([]uint16, 0, len(text)/2)
	for i := 2; i+1 < len(text); i += 2 {
		letters = append(letters, uint16(text[i])|uint16(text[i+1])<<8)
	}
	return string(utf16.Decode(letters))
}

// source adds what is installed from a repository, a file or a folder.
func (m *Manifest) source(line string) {
	if e := egg.FindStringSubmatch(line); e != nil {
		m.python(e[1])
		return
	}
	url := strings.Fields(line)
	last := path.Base(strings.TrimRight(url[len(url)-1], "/"))
	last, _, _ = strings.Cut(last, "@")
	last, _, _ = strings.Cut(strings.TrimSuffix(last, ".git"), "#")
	if strings.HasSuffix(last, ".whl") {
		last, _, _ = strings.Cut(last, "-")
	}
	m.python(last)
	m.Open = m.Open || strings.HasSuffix(last, ".zip") || strings.HasSuffix(last, ".gz")
}

// setupCfg reads what setuptools declares in setup.cfg.
func (m *Manifest) setupCfg(text string) {
	section, key := "", ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		bare := strings.TrimSpace(line)
		switch {
		case bare == "", bare[0] == '#', bare[0] == ';':
			continue
		case bare[0] == '[':
			section, key = strings.Trim(bare, "[]"), ""
			continue
		}
		value := bare
		if line[0] != ' ' && line[0] != '\t' {
			key, value, _ = strings.Cut(bare, "=")
			key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		}
		switch {
		case section == "metadata" && key == "name":
			m.Self = Normal(value)
		case strings.HasPrefix(value, "file:"):
			continue
		case section == "options.extras_require", section == "options" && strings.HasSuffix(key, "_require"), section == "options" && strings.HasSuffix(key, "_requires") && key != "python_requires":
			m.python(strings.Split(value, ";")[0])
		}
	}
}
