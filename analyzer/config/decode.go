package config

import (
	"errors"
	"fmt"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// decoder turns a document into a Config and gathers everything that is wrong.
type decoder struct {
	*Config
	doc  *document
	errs Errors
	more int // errors beyond maxErrors
	// partial says that the program may lack rules which the text names: a profile, in
	// a binary of somebody's own.
	partial bool
}

func (d *decoder) errorf(at int, format string, args ...any) {
	if len(d.errs) == maxErrors {
		d.more++
		return
	}
	line, column := d.doc.position(at)
	d.errs = append(d.errs, Error{d.Shown, line, column, fmt.Sprintf(format, args...)})
}

// unknown reports a name that is none of the valid ones.
func (d *decoder) unknown(at int, what, name string, valid []string) {
	if len(d.errs) == maxErrors { // spare the search for a name that nobody sees
		d.more++
		return
	}
	d.errorf(at, "%s", unknown(what, name, valid))
}

// origin names a place of the file: "labcoat.toml:3".
func (d *decoder) origin(at int) string {
	return fmt.Sprintf("%s:%d", printable(d.Shown), d.doc.line(at))
}

// is reports whether a value has the kind that its key wants.
func (d *decoder) is(f field, want kind) bool {
	if f.value.kind == want {
		return true
	}
	d.errorf(f.value.at, "%s wants %s, not %s", quoted(f.name), want, f.value.kind)
	return false
}

// each calls take for the known keys of a table.
func (d *decoder) each(t *node, tableName string, take func(field)) {
	valid := namesIn(tableName)
	for _, f := range t.fields {
		if slices.Contains(valid, f.name) {
			take(f)
		} else {
			d.unknown(f.at, "key", f.name, valid)
		}
	}
}

func (d *decoder) file(t *node) {
	d.each(t, top, func(f field) {
		switch f.name {
		case "extends":
			d.extends(f)
		case "select", "ignore", "rules":
			d.layered(&d.top, f)
		case "exclude":
			d.exclude = d.globs(f)
		case "defer-to":
			d.deferTo = d.linters(f)
		case "fail-on":
			d.failOn(f)
		case "stages":
			d.stageGlobs(f)
		case "overrides":
			if !d.is(f, list) {
				return
			}
			for _, item := range f.value.items {
				d.override(field{f.name, item.at, item})
			}
		}
	})
}

// layered reads a key that the top and overrides share.
func (d *decoder) layered(l *layer, f field) {
	switch f.name {
	case "select":
		l.selects = d.words(f, true)
	case "ignore":
		l.ignores = d.words(f, false)
	case "rules":
		l.rules = d.rules(f)
	}
}

func (d *decoder) override(f field) {
	if !d.is(f, table) {
		return
	}
	l := layer{origin: d.origin(f.at)}
	d.each(f.value, overrideTable, func(f field) {
		if f.name == "paths" {
			l.globs = d.globs(f)
		} else {
			d.layered(&l, f)
		}
	})
	if f.value.get("paths") == nil {
		d.errorf(f.at, "an override needs `paths`")
	}
	d.overrides = append(d.overrides, l)
}

// strings reads a list of strings. It is not nil where the value is a list.
func (d *decoder) strings(f field) []*node {
	if !d.is(f, list) {
		return nil
	}
	items := []*node{}
	for _, item := range f.value.items {
		if d.is(field{f.name, item.at, item}, text) {
			items = append(items, item)
		}
	}
	return items
}

func (d *decoder) words(f field, selecting bool) []word {
	items := d.strings(f)
	if items == nil {
		return nil
	}
	words := []word{}
	if len(items) == 0 && selecting {
		words = append(words, word{nothing, d.origin(f.at)})
	}
	valid := d.catalog.words(selecting)
	for _, item := range items {
		if !slices.Contains(valid, item.text) {
			if d.partial {
				continue
			}
			d.unknown(item.at, "rule or habit", item.text, valid)
			continue
		}
		if item.text == nothing && len(items) > 1 {
			d.errorf(item.at, "`none` stands alone in %s", quoted(f.name))
		}
		words = append(words, word{item.text, d.origin(item.at)})
	}
	return words
}

func (d *decoder) globs(f field) []glob {
	var globs []glob
	for _, item := range d.strings(f) {
		g, err := compileGlob(item.text)
		if err != nil {
			d.errorf(item.at, "glob %s %v", quoted(item.text), err)
			continue
		}
		g.origin = d.origin(item.at)
		globs = append(globs, g)
	}
	return globs
}

func (d *decoder) failOn(f field) {
	if !d.is(f, text) {
		return
	}
	severity, err := parseFailOn(f.value.text)
	if err != nil {
		d.errorf(f.value.at, "%v", err)
		return
	}
	d.FailOn, d.failOnOrigin = severity, d.origin(f.at)
}

// parseFailOn reads a severity that can fail a run.
func parseFailOn(name string) (analyzer.Severity, error) {
	severity, err := analyzer.ParseSeverity(name)
	if err != nil || severity == analyzer.Off {
		return 0, errors.New(unknown("severity", name, analyzer.SeverityNames()[analyzer.Note:]))
	}
	return severity, nil
}

func (d *decoder) stageGlobs(f field) {
	if !d.is(f, table) {
		return
	}
	d.each(f.value, stagesTable, func(f field) {
		stage, err := analyzer.ParseStage(f.name)
		if err == nil {
			d.stages[stage] = d.globs(f)
		}
	})
}

// rules reads a table of tables, one for each rule.
func (d *decoder) rules(f field) map[string]*change {
	if !d.is(f, table) {
		return nil
	}
	changes := map[string]*change{}
	for _, f := range f.value.fields {
		e := d.catalog.byName[f.name]
		if e == nil && d.partial {
			continue
		}
		if e == nil {
			d.unknown(f.at, "rule", f.name, d.catalog.rules)
		} else if d.is(f, table) {
			changes[f.name] = d.rule(e, f)
		}
	}
	return changes
}

func (d *decoder) rule(e *entry, f field) *change {
	c := &change{origin: d.origin(f.at)}
	for _, f := range f.value.fields {
		if f.name == "severity" {
			d.severity(c, f)
			continue
		}
		flag := e.flags.Lookup(f.name)
		if flag == nil {
			d.unknown(f.at, "option", f.name, append(e.optionNames(), "severity"))
			continue
		}
		value, err := optionValue(e.rule, flag, f.value)
		if err != nil {
			d.errorf(f.value.at, "%s %v", quoted(f.name), err)
			continue
		}
		c.options = append(c.options, option{f.name, value, d.origin(f.at)})
	}
	return c
}

// severity reads one severity for all stages, or a table of them.
func (d *decoder) severity(c *change, f field) {
	if f.value.kind != table {
		if l := d.level(f); l != nil {
			for s := range c.levels {
				c.levels[s] = l
			}
		}
		return
	}
	for _, f := range f.value.fields {
		stage, err := analyzer.ParseStage(f.name)
		if err != nil {
			d.unknown(f.at, "stage", f.name, analyzer.StageNames())
		} else if l := d.level(f); l != nil {
			c.levels[stage] = l
		}
	}
}

func (d *decoder) level(f field) *level {
	if !d.is(f, text) {
		return nil
	}
	severity, err := analyzer.ParseSeverity(f.value.text)
	if err != nil {
		d.unknown(f.value.at, "severity", f.value.text, analyzer.SeverityNames())
		return nil
	}
	return &level{severity, d.origin(f.at)}
}
