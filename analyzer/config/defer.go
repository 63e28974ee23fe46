package config

import (
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/peer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
)

// linters reads the list of those that are deferred to.
func (d *decoder) linters(f field) (list []word) {
	for _, item := range d.strings(f) {
		if !slices.Contains(peer.Tools(), item.text) {
			d.unknown(item.at, "linter", item.text, peer.Tools())
			continue
		}
		list = append(list, word{item.text, d.origin(item.at)})
	}
	return list
}

// deferring returns the selection without what other linters tell of the file, as their
// own configurations in the project say.
func (c *Config) deferring(s *analyzer.Selection, rel string) *analyzer.Selection {
	if len(c.deferTo) == 0 {
		return s
	}
	if known, ok := c.deferred.Load(rel); ok {
		return known.(*analyzer.Selection)
	}
	changed := &analyzer.Selection{Settings: slices.Clone(s.Settings)}
	var id strings.Builder
	for i := range changed.Settings {
		setting := &changed.Settings[i]
		if setting.Deferred = c.elsewhere(setting.Rule, rel); setting.Deferred != nil {
			fmt.Fprint(&id, " ", i, setting.Deferred)
		}
	}
	if id.Len() > 0 {
		s = c.once(fmt.Sprintf("%p without%s", s, id.String()), changed)
	}
	c.deferred.Store(rel, s)
	return s
}

// elsewhere lists the languages in which another linter tells what a rule tells of a
// file.
func (c *Config) elsewhere(rule *analyzer.Rule, rel string) (list []source.Language) {
	for _, alias := range suppress.ReadAliases(rule.Aliases) {
		if !alias.Same || !slices.ContainsFunc(c.deferTo, func(w word) bool { return w.name == alias.Tool }) {
			continue
		}
		if lang := peer.Language(alias.Tool); !slices.Contains(list, lang) && c.peers.Tells(alias.Tool, rel, alias.Code) {
			list = append(list, lang)
		}
	}
	slices.Sort(list)
	return list
}

// deferTo writes the linters that are deferred to, with the configuration that each has
// at the root, and proposes those that have one.
func (p printer) deferTo() {
	p.list("defer-to", len(p.c.deferTo), func(i int) (string, string) {
		w := p.c.deferTo[i]
		if file := p.c.peers.File(w.name); file != "" {
			return w.name, w.origin + "; " + file
		}
		return w.name, w.origin + "; it has no configuration at the root"
	})
	for _, name := range peer.Tools() {
		file := p.c.peers.File(name)
		if file == "" || slices.ContainsFunc(p.c.deferTo, func(w word) bool { return w.name == name }) {
			continue
		}
		if rules := p.c.left(name); len(rules) > 0 {
			p.line(fmt.Sprintf("# %s is configured in %s: defer-to = [%q] would leave %s to it", name, printable(file), name, strings.Join(rules, ", ")))
		}
	}
}

// left lists the selected rules that would fall silent for a file at the root if the
// linter were deferred to.
func (c *Config) left(linter string) (rules []string) {
	file := map[source.Language]string{source.Python: "a.py", source.R: "a.R"}[peer.Language(linter)]
	for i := range c.everywhere.Settings {
		rule := c.everywhere.Settings[i].Rule
		for _, alias := range suppress.ReadAliases(rule.Aliases) {
			if alias.Tool == linter && alias.Same && c.peers.Tells(linter, file, alias.Code) && !slices.Contains(rules, rule.Name()) {
				rules = append(rules, rule.Name())
			}
		}
	}
	return rules
}
