package production

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/versions"
)

// This file reads the table of what libraries have removed.

//go:embed removed_api.txt
var removedAPITable string

// removal is a name that a library has removed, or an argument or a text that a function of it no longer takes.
type removal struct {
	*release
	name     string
	instead  string // what takes its place, or empty
	argument string // the one that is not taken any more, or not with that text
	text     string // what is not taken any more, as a text that may end in "*"
}

// release is the version of a library that has removed names.
type release struct {
	versions.Release        // the library may be a package of R, or "R" of packages that are gone themselves
	since            string // as people write it: "NumPy 1.24"
}

// removals is the table.
type removals struct {
	paths     map[string]*removal   // by dotted paths, and R's packages with "::"
	functions map[string][2]string  // of R, by their paths: their packages and their names
	arguments map[string][]*removal // by functions
	texts     map[string][]*removal // by functions
	modules   map[string]bool       // the first parts of all paths
	all       map[string]*removal   // by the whole name
}

var removed = sync.OnceValue(func() *removals {
	t := &removals{make(map[string]*removal), make(map[string][2]string), make(map[string][]*removal), make(map[string][]*removal), make(map[string]bool), make(map[string]*removal)}
	var head *release
	for line := range strings.Lines(removedAPITable) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, "== "):
			parts := strings.Split(line[3:], " | ")
			head = &release{versions.Release{Library: parts[0], Version: versions.Parse(parts[1]), Python: versions.Parse(parts[2])}, parts[1]}
		default:
			one := &removal{release: head}
			one.name, one.instead, _ = strings.Cut(line, " | ")
			t.add(one.name, one)
		}
	}
	return t
})

// add files one line.
func (t *removals) add(name string, r *removal) {
	t.all[name] = r
	module, _, _ := strings.Cut(name, ".")
	t.modules[module] = true
	if call, ok := strings.CutSuffix(name, ")"); ok {
		at := strings.LastIndexByte(call, '(')
		function, taken := call[:at], call[at+1:]
		argument, text, named := strings.Cut(taken, "=")
		if !named {
			r.text = strings.Trim(taken, `"`)
			t.texts[function] = append(t.texts[function], r)
			return
		}
		r.argument, r.text = argument, strings.Trim(text, `"`)
		t.arguments[function] = append(t.arguments[function], r)
		return
	}
	t.paths[name] = r
	if owner, function, _ := strings.Cut(name, "::"); function != "" {
		t.functions[name] = [2]string{owner, function}
	}
}

// spelled is what a message calls an argument of a function.
func (r *removal) spelled(function string) string {
	if r.text != "" {
		return fmt.Sprintf("%s(%s=%q)", function, r.argument, r.text)
	}
	return r.argument + "=` of `" + function
}

// ofR returns the package of R that a removal is of or in, or empty.
func (r *removal) ofR() string {
	if owner, _, ok := strings.Cut(r.name, "::"); ok {
		return owner
	}
	return ""
}
