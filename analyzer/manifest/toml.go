package manifest

import (
	"encoding/json"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// table is one of TOML or JSON, as its decoder makes it.
type table = map[string]any

// at returns what stands below a path of keys.
func at(t any, keys ...string) any {
	for _, k := range keys {
		inner, ok := t.(table)
		if !ok {
			return nil
		}
		t = inner[k]
	}
	return t
}

// pyproject reads what a project declares by the standard, and by the tables of the
// tools that came before it.
func (m *Manifest) pyproject(text []byte) {
	var root table
	if toml.Unmarshal(text, &root) != nil {
		return
	}
	project, _ := at(root, "project").(table)
	if project != nil {
		_, listed := project["dependencies"]
		m.Python = listed
		if name, ok := project["name"].(string); ok {
			m.Self = Normal(name)
		}
		for _, what := range list(project["dynamic"]) {
			m.Open = m.Open || what == "dependencies" && at(root, "tool", "setuptools", "dynamic", "dependencies") == nil
		}
		m.lists(project["dependencies"], project["optional-dependencies"])
	}
	tool, _ := at(root, "tool").(table)
	poetry, _ := at(tool, "poetry").(table)
	if poetry != nil {
		if name, ok := poetry["name"].(string); ok && m.Self == "" {
			m.Self = Normal(name)
		}
		m.keys(poetry["dependencies"], poetry["dev-dependencies"])
		for _, group := range tables(poetry["group"]) {
			m.keys(group["dependencies"])
		}
	}
	m.pixi(at(tool, "pixi"))
	for _, env := range tables(at(tool, "hatch", "envs")) {
		m.lists(env["dependencies"], env["extra-dependencies"])
	}
	m.lists(at(root, "dependency-groups"), at(tool, "pdm", "dev-dependencies"), at(tool, "uv", "dev-dependencies"), at(tool, "rye", "dev-dependencies"),
		at(tool, "flit", "metadata", "requires"), at(tool, "flit", "metadata", "requires-extra"))
	if m.Python {
		m.lists(at(root, "build-system", "requires"))
	}
}

// pixi reads what pixi is told to install: packages of conda, R's among them, and of pip.
func (m *Manifest) pixi(root any) {
	t, _ := root.(table)
	for _, part := range append(tables(t["feature"]), t) {
		packages, _ := part["dependencies"].(table)
		for name := range packages {
			m.spec(name)
		}
		m.keys(part["pypi-dependencies"])
	}
}

func (m *Manifest) pixiFile(text []byte) {
	var root table
	if toml.Unmarshal(text, &root) == nil {
		m.pixi(root)
	}
}

// lists adds requirements in lists, or in tables of lists.
func (m *Manifest) lists(values ...any) {
	for _, v := range values {
		if t, ok := v.(table); ok {
			for _, inner := range t {
				m.lists(inner)
			}
			continue
		}
		m.names(list(v))
	}
}

func (m *Manifest) names(requirements []string) {
	if len(requirements) > 0 {
		m.python(requirements...)
	}
}

// keys adds distributions that are the keys of tables.
func (m *Manifest) keys(values ...any) {
	for _, v := range values {
		t, ok := v.(table)
		if !ok {
			continue
		}
		m.Python = true
		for name := range t {
			m.python(name)
		}
	}
}

func list(v any) (texts []string) {
	items, _ := v.([]any)
	for _, item := range items {
		if text, ok := item.(string); ok {
			texts = append(texts, text)
		}
	}
	return texts
}

func tables(v any) (all []table) {
	t, _ := v.(table)
	for _, inner := range t {
		if it, ok := inner.(table); ok {
			all = append(all, it)
		}
	}
	return all
}

func (m *Manifest) pipfile(text []byte) {
	var root table
	if toml.Unmarshal(text, &root) == nil {
		m.keys(root["packages"], root["dev-packages"])
	}
}

func (m *Manifest) pipfileLock(text []byte) {
	var root table
	if json.Unmarshal(text, &root) == nil {
		m.Lock = true
		m.keys(root["default"], root["develop"])
	}
}

var lockName = lazyregexp.New(`(?m)^name = "([^"]+)"`)

// tomlLock reads the locks of uv, poetry and pdm, which can be long: only the names.
func (m *Manifest) tomlLock(text string) {
	m.Lock, m.Python = true, true
	for _, found := range lockName.FindAllStringSubmatch(text, -1) {
		m.Names = append(m.Names, Normal(found[1]))
	}
}

// renvLock reads the lock of renv, which is all that a project of R declares.
func (m *Manifest) renvLock(text []byte) {
	var root table
	if json.Unmarshal(text, &root) != nil {
		return
	}
	packages, _ := root["Packages"].(table)
	m.R = true
	for name := range packages {
		m.RNames = append(m.RNames, name)
	}
}

// description reads the fields of a DESCRIPTION that name packages.
func (m *Manifest) description(text string) {
	field := ""
	for line := range strings.Lines(text) {
		if line[0] != ' ' && line[0] != '\t' {
			name, value, ok := strings.Cut(line, ":")
			if !ok {
				continue
			}
			field, line = name, value
		}
		switch {
		case field == "Package":
			m.R, m.Self = true, strings.TrimSpace(line)
		case field == "Imports", field == "Depends", field == "Suggests", field == "LinkingTo", field == "Enhances", strings.HasPrefix(field, "Config/Needs"):
			m.R = true
			for item := range strings.SplitSeq(line, ",") {
				item, _, _ = strings.Cut(item, "(")
				item = strings.TrimSpace(item)
				item = item[strings.LastIndexAny(item, "/:")+1:]
				if item != "" {
					m.RNames = append(m.RNames, item)
				}
			}
		}
	}
}
