package config

import (
	"io/fs"
	"slices"
	"strings"
)

// ProfileSuffix is what follows the name of a profile in the name of its file.
const ProfileSuffix = ".toml"

// ProfileNames lists the profiles of a folder.
func ProfileNames(profiles fs.FS) []string {
	files, _ := fs.Glob(profiles, "*"+ProfileSuffix) // the pattern is a good one
	for i, file := range files {
		files[i] = strings.TrimSuffix(file, ProfileSuffix)
	}
	return files
}

// extends reads the key of that name.
func (d *decoder) extends(f field) {
	if !d.is(f, text) {
		return
	}
	name, names := f.value.text, ProfileNames(d.profiles)
	if !slices.Contains(names, name) {
		d.unknown(f.value.at, "profile", name, names)
		return
	}
	d.profile = &word{name, d.origin(f.at)}
}

// extend puts the profile below the file: what the file says holds, and what it does
// not say is the profile's. A profile selects, ignores, sets rules and says what is
// explored; in the latter, too, it beats nothing that a file can say.
func (c *Config) extend() Errors {
	data, err := fs.ReadFile(c.profiles, c.profile.name+ProfileSuffix)
	if err != nil {
		return Errors{{Path: c.Shown, Message: err.Error()}}
	}
	below := &Config{Place: Place{Shown: "profile " + c.profile.name}, catalog: c.catalog}
	d := &decoder{Config: below, partial: true}
	if d.doc, err = parse(data); err != nil {
		return Errors{{Path: below.Shown, Message: err.Error()}}
	}
	d.file(d.doc.root)
	if c.top.selects == nil {
		c.top.selects = below.top.selects
	}
	for _, w := range below.top.ignores {
		if !slices.ContainsFunc(c.top.selects, func(s word) bool { return s.name == w.name }) {
			c.top.ignores = append(c.top.ignores, w)
		}
	}
	for s := range c.stages {
		c.stages[s] = append(c.stages[s], below.stages[s]...)
	}
	if c.top.rules == nil {
		c.top.rules = make(map[string]*change)
	}
	for name, change := range below.top.rules {
		if c.top.rules[name] == nil {
			c.top.rules[name] = change
		} else {
			c.top.rules[name].fill(change)
		}
	}
	return d.errs
}

// fill takes from another change what this one does not say.
func (c *change) fill(other *change) {
	for _, o := range other.options {
		if c.option(o.name) == nil {
			c.options = append(c.options, o)
		}
	}
	for s := range c.levels {
		if c.levels[s] == nil {
			c.levels[s] = other.levels[s]
		}
	}
}
