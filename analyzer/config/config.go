// Package config finds and reads labcoat's configuration and says, for each
// file, which rules run there, with which options, how loud, and in which stage
// of work the file is.
//
// A configuration is data from a repository that may be anybody's: reading it
// runs nothing, writes nothing, and every path in it stays below the root.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/peer"
)

// Flags is what the command line says. It wins over the file.
type Flags struct {
	Select []string // replaces select everywhere; nil: not given
	Ignore []string // adds to ignore everywhere
	Stage  string   // all files are at this stage; empty: not given
	FailOn string   // replaces fail-on; empty: not given
}

// Config is the settings of one run. It does not change and is safe for
// concurrent use.
type Config struct {
	Place
	// FailOn is the lowest severity that makes the exit status 1.
	FailOn analyzer.Severity

	catalog      *catalog
	profiles     fs.FS
	profile      *word // that the file extends, or nil
	failOnOrigin string
	exclude      []glob
	deferTo      []word
	peers        *peer.Configs
	stages       [len(stagesByPrecedence)][]glob // by stage
	top          layer
	overrides    []layer

	everywhere *analyzer.Selection // where no override matches
	matched    sync.Map            // set of matching overrides → *analyzer.Selection
	mu         sync.Mutex          // guards distinct
	distinct   map[string]*analyzer.Selection
	deferred   sync.Map // file → *analyzer.Selection, where there is somebody to defer to
}

// Load reads the configuration at a place, if there is one, over the profile that it
// extends, and puts the flags of the command line over it. The error is an [Errors] with everything that is
// wrong; the Config is nil then.
func Load(place Place, rules []*analyzer.Rule, profiles fs.FS, flags Flags) (*Config, error) {
	c := &Config{
		Place:        place,
		FailOn:       analyzer.Warning,
		failOnOrigin: fromDefault,
		catalog:      newCatalog(rules),
		profiles:     profiles,
		peers:        peer.New(place.Root),
		distinct:     map[string]*analyzer.Selection{},
	}
	var errs Errors
	if place.File != "" {
		errs = c.read()
	}
	if c.profile != nil {
		errs = append(errs, c.extend()...)
	}
	if c.top.selects == nil {
		c.top.selects = []word{{standard, fromDefault}}
	}
	errs = append(errs, c.apply(flags)...)
	if len(errs) > 0 {
		return nil, errs
	}
	c.everywhere = c.selection(nil)
	return c, nil
}

// read decodes the file.
func (c *Config) read() Errors {
	whole := func(err error) Errors { return Errors{{Path: c.Shown, Message: err.Error()}} }
	data, err := read(c.File)
	if err != nil {
		return whole(err)
	}
	d := &decoder{Config: c}
	if d.doc, err = parse(data); err != nil {
		var f *fault
		if !errors.As(err, &f) {
			return whole(err)
		}
		d.errorf(f.at, "%s", f.message)
		return d.errs
	}
	root := d.doc.root
	if path.Base(strings.ReplaceAll(c.File, `\`, "/")) == pyproject {
		t, ok := toolTable(d.doc)
		switch {
		case !ok:
			return whole(errors.New("has no table `[tool.labcoat]`"))
		case t.kind != table:
			d.errorf(t.at, "`tool.labcoat` wants a table, not %s", t.kind)
			return d.errs
		}
		root = t
	}
	d.top.origin = d.origin(root.at)
	d.file(root)
	errs := sorted(d.errs)
	if d.more > 0 {
		errs = append(errs, Error{Path: c.Shown, Message: fmt.Sprintf("%d more errors", d.more)})
	}
	return errs
}

// Excluded reports whether a file or folder, relative to the root and with
// slashes, is left out by exclude.
func (c *Config) Excluded(rel string) bool {
	rel = below(rel)
	return matchAny(c.exclude, rel)
}

// For returns the rules and the stage of a file, given relative to the root and
// with slashes. Files with equal settings share the pointer. Of a file outside
// the root only the name counts.
func (c *Config) For(rel string) (*analyzer.Selection, analyzer.Stage) {
	rel = below(rel)
	return c.deferring(c.selected(rel), rel), c.stage(rel, true)
}

// selected returns the rules of a file as the overrides that match it say.
func (c *Config) selected(rel string) *analyzer.Selection {
	var set []byte // a bit for each override
	for i := range c.overrides {
		if matchAny(c.overrides[i].globs, rel) {
			if set == nil {
				set = make([]byte, (len(c.overrides)+7)/8)
			}
			set[i/8] |= 1 << (i % 8)
		}
	}
	if set == nil {
		return c.everywhere
	}
	if s, ok := c.matched.Load(string(set)); ok {
		return s.(*analyzer.Selection)
	}
	var layers []*layer
	for i := range c.overrides {
		if set[i/8]&(1<<(i%8)) != 0 {
			layers = append(layers, &c.overrides[i])
		}
	}
	s := c.selection(layers)
	c.matched.Store(string(set), s)
	return s
}

// below returns a path as globs see it. The folders of a file outside the root
// say nothing about the project.
func below(rel string) string {
	rel = strings.TrimPrefix(rel, "./")
	if strings.HasPrefix(rel, "/") || strings.HasPrefix(rel, "../") || drive(rel) {
		return path.Base(rel)
	}
	return rel
}
