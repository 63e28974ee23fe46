package config

import (
	"flag"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// fromDefault is the origin of what nobody set.
const fromDefault = "default"

// word is an entry of select or ignore.
type word struct{ name, origin string }

// layer is what the top of the file or one override says.
type layer struct {
	origin  string
	globs   []glob // of an override
	selects []word // nil: the layer does not select
	ignores []word
	rules   map[string]*change // by rule
}

// change is what a layer says about a rule.
type change struct {
	origin  string
	options []option
	levels  [len(stagesByPrecedence)]*level // by stage
}

// option is a value for a flag of a rule's analyzer.
type option struct{ name, value, origin string }

type level struct {
	severity analyzer.Severity
	origin   string
}

// option returns what the change says about an option, or nil.
func (c *change) option(name string) *option {
	if c == nil {
		return nil
	}
	if i := slices.IndexFunc(c.options, func(o option) bool { return o.name == name }); i >= 0 {
		return &c.options[i]
	}
	return nil
}

// catalog is the rules, with what is asked of them often.
type catalog struct {
	entries []entry
	byName  map[string]*entry
	rules   []string // their names
	habits  []string
}

// entry is a rule with the flags of an analyzer that nobody runs.
type entry struct {
	rule  *analyzer.Rule
	name  string
	flags *flag.FlagSet
}

func newCatalog(rules []*analyzer.Rule) *catalog {
	c := &catalog{entries: make([]entry, len(rules)), byName: map[string]*entry{}}
	for i, r := range rules {
		a := r.New()
		c.entries[i] = entry{r, a.Name, &a.Flags}
		c.byName[a.Name] = &c.entries[i]
		c.rules = append(c.rules, a.Name)
		if !slices.Contains(c.habits, r.Habit) {
			c.habits = append(c.habits, r.Habit)
		}
	}
	return c
}

// The words of select and ignore that are no names. everything and standard
// select all rules, standard without what has to be asked for by name.
const (
	everything = "all"
	nothing    = "none"
	standard   = "default"
)

// words lists what may stand in select, or in ignore.
func (c *catalog) words(selecting bool) []string {
	list := slices.Concat(c.rules, c.habits, []string{everything, nothing})
	if selecting {
		list = append(list, standard)
	}
	return list
}

// narrowness tells how exactly a word names a rule: 3 by its name, 2 by its
// habit, 1 with all others, 0 not at all.
func (e *entry) narrowness(name string) int {
	switch name {
	case e.name:
		return 3
	case e.rule.Habit:
		return 2
	case everything, standard:
		return 1
	}
	return 0
}

// choice is what a run does with a rule.
type choice struct {
	on    bool
	named bool
	by    string // the origin of the word that decided
}

// choose decides about a rule after a layer, given what the layers before it
// decided. Within a layer the narrower word wins, and ignore where two are as
// narrow. A layer that does not select only takes rules out.
func (l *layer) choose(e *entry, before choice) choice {
	now, selected := before, 0
	if l.selects != nil {
		now = choice{by: l.origin}
		for _, w := range l.selects {
			n := e.narrowness(w.name)
			if n > selected {
				selected, now.by = n, w.origin
			}
			now.on = now.on || n > 0
			now.named = now.named || n > 0 && w.name != standard
		}
	}
	for _, w := range l.ignores {
		if n := e.narrowness(w.name); n > 0 && n >= selected && now.on {
			return choice{by: w.origin}
		}
	}
	return now
}
