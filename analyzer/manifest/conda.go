package manifest

import (
	"bytes"
	"path"
	"strings"

	"go.yaml.in/yaml/v3"
)

// conda reads an environment of conda: a list of specifications, and one for pip in
// it.
func (m *Manifest) conda(base string, text []byte) {
	if !bytes.Contains(text, []byte("dependencies:")) || strings.Contains(base, "compose") {
		return
	}
	var root struct {
		Channels     any   `yaml:"channels"`
		Dependencies []any `yaml:"dependencies"`
	}
	if yaml.Unmarshal(text, &root) != nil || len(root.Dependencies) == 0 || root.Channels == nil && !strings.Contains(base, "env") && !strings.Contains(base, "conda") {
		return
	}
	pinned := true
	for _, item := range root.Dependencies {
		switch item := item.(type) {
		case string:
			m.spec(item)
			pinned = pinned && strings.Count(item, "=") > 1 // name=version=build, as an export has it
		case table:
			for _, r := range list(item["pip"]) {
				if !strings.HasPrefix(r, "-") {
					m.requirements(r + "\n")
					pinned = pinned && strings.Contains(r, "==")
				}
			}
		}
	}
	m.Pinned = pinned
	m.PerStep = perStep[path.Base(path.Dir(m.Path))] && !strings.Contains(base, "env") && !strings.Contains(base, "conda")
	m.Open = m.Open || m.PerStep
}

// perStep are folders that hold an environment for each step or task.
var perStep = map[string]bool{"envs": true, "environments": true, "conda_envs": true, "conda-envs": true}

// spec reads a specification of conda: "conda-forge::numpy=1.2".
func (m *Manifest) spec(text string) {
	text = text[strings.LastIndex(text, ":")+1:]
	text = strings.TrimSpace(text)
	if end := strings.IndexAny(text, "=<>!~ ["); end >= 0 {
		text = text[:end]
	}
	name := Normal(text)
	if r, ok := strings.CutPrefix(strings.TrimPrefix(strings.ToLower(text), "bioconducto"), "r-"); ok { // r-dplyr, bioconductor-limma
		m.R = m.R || r != "base"
		m.RNames = append(m.RNames, r)
		return
	}
	switch name {
	case "python", "pip", "nodejs", "r":
		m.Python = m.Python || name == "python"
		return
	case "anaconda":
		m.Open = true
	}
	m.Python = true
	m.Names = append(m.Names, name)
}
