package peer

import (
	"path"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// jarl is a jarl.toml.
type jarl struct {
	Lint struct {
		Select         []string            `toml:"select"`
		ExtendSelect   []string            `toml:"extend-select"`
		Ignore         []string            `toml:"ignore"`
		Include        []string            `toml:"include"`
		Exclude        []string            `toml:"exclude"`
		DefaultExclude *bool               `toml:"default-exclude"`
		PerFileIgnores map[string][]string `toml:"per-file-ignores"`
	} `toml:"lint"`
}

// jarlRule is what selects a rule of jarl besides its name.
type jarlRule struct {
	groups []string
	asked  bool // it is off until it is selected
}

var (
	jarlRules = map[string]jarlRule{
		"unreachable_code": {groups: []string{"READ", "SUSP"}},
		"unused_object":    {groups: []string{"CORR"}, asked: true},
	}
	jarlExclude  = []string{".git/", "renv/", "revdep/", "cpp11.R", "RcppExports.R", "extendr-wrappers.R", "import-standalone-*.R"}
	jarlSuffixes = []string{".R", ".Rmd", ".rmd", ".qmd"}
)

func readJarl(at place) (settings, error) {
	data, err := load(at)
	if err != nil {
		return nil, err
	}
	j := &jarl{}
	return j, toml.Unmarshal(data, j)
}

func (j *jarl) tells(rel, code string) bool {
	l := &j.Lint
	rule, known := jarlRules[code]
	if !known || !slices.Contains(jarlSuffixes, path.Ext(rel)) {
		return false
	}
	if l.Include != nil && !anyMatches(l.Include, rel) || anyMatches(l.Exclude, rel) {
		return false
	}
	if (l.DefaultExclude == nil || *l.DefaultExclude) && anyMatches(jarlExclude, rel) {
		return false
	}
	for pattern, names := range l.PerFileIgnores {
		pattern, negated := strings.CutPrefix(pattern, "!")
		if matches(pattern, rel) != negated && rule.among(names, code) {
			return false
		}
	}
	on := !rule.asked
	if l.Select != nil {
		on = rule.among(l.Select, code)
	}
	return (on || rule.among(l.ExtendSelect, code)) && !rule.among(l.Ignore, code)
}

// among reports whether a list names the rule, one of its groups, or all.
func (r jarlRule) among(names []string, code string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		return name == "ALL" || name == code || slices.Contains(r.groups, name)
	})
}
