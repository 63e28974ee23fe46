package config

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// Effective writes the configuration that is in force as TOML, each value with
// a comment that says where it comes from: "default", "labcoat.toml:3" or
// "--select". Read as a configuration again, the text gives the same settings.
// What cannot be said in one, such as the levels of a rule whose categories
// differ, is a comment.
func (c *Config) Effective(w io.Writer) error {
	p := printer{bufio.NewWriter(w), c}
	if c.File == "" {
		p.line("# no configuration file")
	} else {
		p.line("# " + printable(c.Shown))
	}
	if c.profile != nil {
		p.line(fmt.Sprintf("# extends = %s  # %s; its settings are among those below", basic(c.profile.name), c.profile.origin))
	}
	p.words("select", c.top.selects)
	p.words("ignore", c.top.ignores)
	p.globs("exclude", c.exclude)
	p.deferTo()
	p.value("fail-on", basic(c.FailOn.String()), c.failOnOrigin)
	p.line("\n[stages]")
	for _, s := range stagesByPrecedence {
		p.globs(s.String(), c.stages[s])
		if globs := defaultGlobs(s); len(globs) > 0 {
			p.line(fmt.Sprintf("# else: %s  # %s", strings.Join(globs, " "), fromDefault))
		}
	}
	p.line("# else: everything is production  # " + fromDefault)
	for i := range c.catalog.entries {
		p.rule(&c.catalog.entries[i])
	}
	for i := range c.overrides {
		p.override(&c.overrides[i])
	}
	return p.Flush()
}

type printer struct {
	*bufio.Writer // keeps the first error until Flush
	c             *Config
}

func (p printer) line(text string) { fmt.Fprintln(p, text) }

func (p printer) value(key, value, origin string) {
	fmt.Fprintf(p, "%s = %s  # %s\n", key, value, origin)
}

func (p printer) words(key string, words []word) {
	p.list(key, len(words), func(i int) (string, string) { return words[i].name, words[i].origin })
}

func (p printer) globs(key string, globs []glob) {
	p.list(key, len(globs), func(i int) (string, string) { return globs[i].text, globs[i].origin })
}

// list writes a list with the origin of each item.
func (p printer) list(key string, n int, item func(int) (text, origin string)) {
	switch n {
	case 0:
		p.value(key, "[]", fromDefault)
	case 1:
		text, origin := item(0)
		p.value(key, "["+basic(text)+"]", origin)
	default:
		p.line(key + " = [")
		for i := range n {
			text, origin := item(i)
			fmt.Fprintf(p, "  %s,  # %s\n", basic(text), origin)
		}
		p.line("]")
	}
}

// rule writes a rule with all its options, whether it is selected or not.
func (p printer) rule(e *entry) {
	is := p.c.top.choose(e, choice{})
	state := "off: " + cmp.Or(is.by, "not selected")
	switch {
	case is.on && !is.named && e.rule.OptIn():
		state = "off until selected by name"
	case is.on:
		state = "on: " + is.by
	}
	fmt.Fprintf(p, "\n[rules.%s]  # %s\n", e.name, state)
	changed := p.c.top.rules[e.name]
	p.levels(e.rule, changed, is.on && is.named)
	e.flags.VisitAll(func(f *flag.Flag) {
		_, usage := flag.UnquoteUsage(f)
		usage = printable(usage)
		if o := changed.option(f.Name); o != nil {
			p.value(f.Name, literal(f, o.value), fmt.Sprintf("%s; %s (default %s)", o.origin, usage, printable(f.DefValue)))
			return
		}
		line := fmt.Sprintf("%s = %s  # %s; %s", f.Name, literal(f, f.DefValue), fromDefault, usage)
		if e.rule.New().Flags.Set(f.Name, f.DefValue) != nil {
			line = "# " + line // the flag does not take what it prints as its default
		}
		p.line(line)
	})
}

// levels writes the severities of a rule: what was changed as keys, what is the
// rule's own as comments, for each category.
func (p printer) levels(r *analyzer.Rule, changed *change, named bool) {
	for s := range p.c.stages {
		stage := analyzer.Stage(s)
		if changed != nil && changed.levels[s] != nil {
			l := changed.levels[s]
			p.value("severity."+stage.String(), basic(l.severity.String()), l.origin)
			continue
		}
		for _, category := range slices.Sorted(maps.Keys(r.Levels)) {
			note := fromDefault
			if category != "" {
				note += ", " + category
			}
			if optIn := r.Levels[category].OptIn; len(optIn) > 0 && !named {
				names := make([]string, len(optIn))
				for i, lang := range optIn {
					names[i] = lang.String()
				}
				note += "; off in " + strings.Join(names, ", ") + " until selected by name"
			}
			p.line(fmt.Sprintf("# severity.%s = %s  # %s", stage, basic(r.Levels[category].At(stage).String()), note))
		}
	}
}

// override writes what an override says, and no more.
func (p printer) override(l *layer) {
	fmt.Fprintf(p, "\n[[overrides]]  # %s\n", l.origin)
	p.globs("paths", l.globs)
	if l.selects != nil {
		p.words("select", l.selects)
	}
	if l.ignores != nil {
		p.words("ignore", l.ignores)
	}
	for i := range p.c.catalog.entries {
		e := &p.c.catalog.entries[i]
		changed := l.rules[e.name]
		if changed == nil {
			continue
		}
		fmt.Fprintf(p, "\n[overrides.rules.%s]  # %s\n", e.name, changed.origin)
		for s, l := range changed.levels {
			if l != nil {
				p.value("severity."+analyzer.Stage(s).String(), basic(l.severity.String()), l.origin)
			}
		}
		for _, o := range changed.options {
			p.value(o.name, literal(e.flags.Lookup(o.name), o.value), o.origin)
		}
	}
}

// literal writes an option's value in TOML.
func literal(f *flag.Flag, value string) string {
	switch wants(f) {
	case wantInteger, wantBoolean:
		return value
	case wantFloat:
		// "1e+06" and "NaN" are spelled differently in TOML, "3" is an integer
		// that a float takes.
		return strings.ToLower(strings.TrimPrefix(value, "+"))
	}
	return basic(value)
}

// basic quotes a string for TOML.
func basic(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
