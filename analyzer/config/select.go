package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// selection builds the settings of files that some overrides match, in order.
// Equal settings are one pointer, however they came about.
func (c *Config) selection(overrides []*layer) *analyzer.Selection {
	layers := append([]*layer{&c.top}, overrides...)
	s := &analyzer.Selection{}
	var id strings.Builder
	for i := range c.catalog.entries {
		e := &c.catalog.entries[i]
		var is choice
		for _, l := range layers {
			is = l.choose(e, is)
		}
		if !is.on {
			continue
		}
		setting := analyzer.Setting{Rule: e.rule, Named: is.named, Levels: maps.Clone(e.rule.Levels)}
		for _, l := range layers {
			l.rules[e.name].change(e, &setting)
		}
		s.Settings = append(s.Settings, setting)
		// fmt prints maps in the order of their keys.
		fmt.Fprintf(&id, "%q %t %q %v\n", e.name, setting.Named, setting.Options, setting.Levels)
	}
	return c.once(id.String(), s)
}

// once returns the one selection of that id.
func (c *Config) once(id string, s *analyzer.Selection) *analyzer.Selection {
	c.mu.Lock()
	defer c.mu.Unlock()
	if same, ok := c.distinct[id]; ok {
		return same
	}
	c.distinct[id] = s
	return s
}

// change puts what a layer says about a rule into its setting. An option that
// is back at its default leaves no trace, so that it makes no setting distinct.
func (c *change) change(e *entry, s *analyzer.Setting) {
	if c == nil {
		return
	}
	for _, o := range c.options {
		if o.value == e.flags.Lookup(o.name).DefValue {
			delete(s.Options, o.name)
			continue
		}
		if s.Options == nil {
			s.Options = map[string]string{}
		}
		s.Options[o.name] = o.value
	}
	for category, levels := range s.Levels {
		for stage, l := range c.levels {
			if l == nil {
				continue
			}
			switch analyzer.Stage(stage) {
			case analyzer.Explore:
				levels.Explore = l.severity
			case analyzer.Production:
				levels.Production = l.severity
			case analyzer.Test:
				levels.Test = l.severity
			}
		}
		s.Levels[category] = levels
	}
}

// apply puts the command line over the file. It changes what the layers say, so
// that one way of deciding serves both and the effective configuration can be
// written down: --select takes the place of every select and lifts an ignore of
// the same word at the top, which would leave nothing of it; --ignore takes
// rules out by name everywhere, whatever named them.
func (c *Config) apply(flags Flags) Errors {
	var errs Errors
	if flags.Select != nil {
		c.top.selects = c.typed("--select", flags.Select, true, &errs)
		c.top.ignores = slices.DeleteFunc(c.top.ignores, func(w word) bool { return slices.Contains(flags.Select, w.name) })
		for i := range c.overrides {
			c.overrides[i].selects = nil
		}
	}
	var ignored []word
	for _, w := range c.typed("--ignore", flags.Ignore, false, &errs) {
		for i := range c.catalog.entries {
			if e := &c.catalog.entries[i]; e.narrowness(w.name) > 0 {
				ignored = append(ignored, word{e.name, w.origin})
			}
		}
	}
	c.top.ignores = append(c.top.ignores, ignored...)
	for i := range c.overrides {
		if l := &c.overrides[i]; l.selects != nil {
			l.ignores = append(l.ignores, ignored...)
		}
	}
	if flags.Stage != "" {
		stage, err := analyzer.ParseStage(flags.Stage)
		if err != nil {
			errs = append(errs, Error{Message: unknown("stage", flags.Stage, analyzer.StageNames()) + " (--stage)"})
		}
		c.stages = [len(c.stages)][]glob{}
		c.stages[stage] = []glob{{text: "**", pattern: "**", anywhere: true, origin: "--stage"}}
	}
	if flags.FailOn != "" {
		severity, err := parseFailOn(flags.FailOn)
		if err != nil {
			errs = append(errs, Error{Message: err.Error() + " (--fail-on)"})
		}
		c.FailOn, c.failOnOrigin = severity, "--fail-on"
	}
	return errs
}

// typed checks the words of a flag.
func (c *Config) typed(name string, typed []string, selecting bool, errs *Errors) []word {
	words := []word{}
	if len(typed) == 0 && selecting {
		words = append(words, word{nothing, name})
	}
	valid := c.catalog.words(selecting)
	for _, w := range typed {
		if !slices.Contains(valid, w) {
			*errs = append(*errs, Error{Message: unknown("rule or habit", w, valid) + " (" + name + ")"})
		} else if w == nothing && len(typed) > 1 {
			*errs = append(*errs, Error{Message: fmt.Sprintf("`none` stands alone (%s)", name)})
		}
		words = append(words, word{w, name})
	}
	return words
}
