// Package peer reads the configurations of other linters in a project and says which of
// their rules hold for a file, so that labcoat can leave to them what they tell.
//
// A configuration that cannot be read, or says what labcoat does not understand, turns
// no rule on: what is in doubt is told twice rather than never.
package peer

import (
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// settings are what a configuration file says.
type settings interface {
	// tells reports whether a rule holds for a file, given relative to the folder of
	// the configuration.
	tells(rel, code string) bool
}

// tool is a linter whose configuration is read.
type tool struct {
	language source.Language // of what it checks
	files    []string        // names of configurations, the first one wins
	read     func(at place) (settings, error)
}

var tools = map[string]tool{
	"jarl":  {source.R, []string{"jarl.toml"}, readJarl},
	"lintr": {source.R, []string{".lintr.R", ".lintr"}, readLintr},
	"ruff":  {source.Python, []string{".ruff.toml", "ruff.toml", "pyproject.toml"}, readRuff},
}

// Tools lists the linters whose configurations are read.
func Tools() []string { return []string{"jarl", "lintr", "ruff"} }

// Language is that of the code which a tool checks.
func Language(name string) source.Language { return tools[name].language }

// place is where a configuration lies.
type place struct {
	root string // of the project, which nothing that is read may leave
	file string // relative to it, with slashes
}

func (at place) path() string { return filepath.Join(at.root, filepath.FromSlash(at.file)) }

// errNone says that a file holds no configuration of the tool.
var errNone = errors.New("no configuration of the linter")

// Configs finds and keeps the configurations of a project. It is safe for concurrent
// use.
type Configs struct {
	root string
	mu   sync.Mutex
	kept map[string]found // by tool and folder
}

// found is the configuration nearest to a folder.
type found struct {
	settings settings // nil where there is none
	folder   string   // that it is in, relative to the root; "." for the root
	file     string
}

// New is for the project at a root.
func New(root string) *Configs { return &Configs{root: root, kept: make(map[string]found)} }

// Tells reports whether a tool tells what its rule of that code finds in a file, given
// relative to the root and with slashes.
func (c *Configs) Tells(name, rel, code string) bool {
	near := c.near(name, path.Dir(rel))
	if near.settings == nil {
		return false
	}
	if near.folder != "." {
		rel = strings.TrimPrefix(rel, near.folder+"/")
	}
	return near.settings.tells(rel, code)
}

// File returns the tool's configuration at the root, relative to it, or nothing.
func (c *Configs) File(name string) string { return c.near(name, ".").file }

// near returns the configuration in a folder, or in the nearest one above it.
func (c *Configs) near(name, folder string) found {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.look(name, folder)
}

func (c *Configs) look(name, folder string) found {
	key := name + "\x00" + folder
	if near, ok := c.kept[key]; ok {
		return near
	}
	near := c.in(name, folder)
	if near.file == "" && folder != "." && folder != "/" && !strings.HasPrefix(folder, "..") {
		near = c.look(name, path.Dir(folder))
	}
	c.kept[key] = near
	return near
}

// in reads the configuration in a folder. One that cannot be read is there all the same.
func (c *Configs) in(name, folder string) found {
	for _, file := range tools[name].files {
		at := place{c.root, path.Join(folder, file)}
		s, err := tools[name].read(at)
		if errors.Is(err, os.ErrNotExist) || errors.Is(err, errNone) {
			continue
		}
		if err != nil {
			s = nil
		}
		return found{s, folder, at.file}
	}
	return found{}
}

// maxFile bounds the bytes of a configuration.
const maxFile = 1 << 20

// load returns the bytes of a regular file.
func load(at place) ([]byte, error) {
	info, err := os.Stat(at.path())
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxFile {
		return nil, errors.New("no file of a configuration")
	}
	f, err := os.Open(at.path())
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	return io.ReadAll(io.LimitReader(f, maxFile))
}
