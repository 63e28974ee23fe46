// Package rpackage knows what packages of R export: the ones that come with R and
// more than a thousand much-used ones, at the versions that the head of the table names.
// What it does not know, it says it does not.
package rpackage

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// exports is written by .ci/r-exports, which tells its form: a file for each package, since
// most projects ask for a few.
//
//go:embed exports.zip
var exports []byte

// Kind is what a package exports under a name.
type Kind uint8

// The kinds of export.
const (
	None     Kind = iota
	Function      // takes its arguments by value, as far as its code tells
	Quoting       // a function that may take its arguments as code
	Method        // an exported function that is a method of S3
	Value         // a data set, or another value that is no function
	Generic       // of another package, for which this one has methods for R's own classes
)

// kinds are those of the table's lines.
var kinds = map[byte]Kind{'f': Function, 'q': Quoting, 's': Method, 'v': Value, 'l': Value, 'g': Generic}

// Package is one package of the table.
type Package struct {
	Name, Version string
	// Attaches are the packages that library() attaches with this one.
	Attaches []string
	// Extends tells that loading the package changes how R's own classes are shown,
	// Predicts that it has models to predict from, Acts that attaching it does more
	// than attaching it.
	Extends, Predicts, Acts bool

	file       *zip.File
	once       sync.Once
	names      map[string]Kind
	signatures string // the line of what takes only some arguments as code
	sets       string // the line of data sets that only data() brings
}

// Parameter is one of a function that takes some of its arguments as code.
type Parameter struct {
	Name string
	Code bool // what it gets may be taken as code
}

// archive is the list, opened when somebody asks for the first package.
var archive = sync.OnceValue(func() *zip.Reader {
	r, err := zip.NewReader(bytes.NewReader(exports), int64(len(exports)))
	if err != nil {
		panic("the table of R's packages: " + err.Error())
	}
	return r
})

// table are its packages, each to be unpacked when it is first found.
var table = sync.OnceValue(func() map[string]*Package {
	packages := make(map[string]*Package, len(archive().File))
	for _, file := range archive().File {
		packages[file.Name] = &Package{Name: file.Name, file: file}
	}
	return packages
})

// whole is what the list says of all packages, and where each begins in it.
var whole = sync.OnceValue(func() (all struct {
	text   string
	begins []int
},
) {
	var text strings.Builder
	for _, file := range archive().File {
		all.begins = append(all.begins, text.Len())
		text.WriteString(unpack(file.Open()))
	}
	all.text = text.String()
	return all
})

// Find returns a package of the table, or nil.
func Find(name string) *Package {
	p := table()[name]
	if p != nil {
		p.once.Do(p.decode)
	}
	return p
}

// Head tells of which day the table is, of which R, and how many packages it has.
func Head() string { return strings.TrimSpace(archive().Comment) }

// anywhere are what [look] found, by name: to look through the table takes a millisecond, and to list all of its names as
// long as to look for the mostLooks that most projects ask for. asked counts them.
var (
	anywhere sync.Map
	asked    atomic.Int32
)

const mostLooks = 12

// places is that: whether some package exports a function or a value of a name, and the numbers
// of those that export a function.
type places struct {
	function, value bool
	givers          []int
}

// Anywhere reports whether some package of the table exports a function or a value
// of a name.
func Anywhere(name string) (function, value bool) {
	if _, known := anywhere.Load(name); !known && asked.Add(1) > mostLooks {
		e := everywhere()[name]
		return e.function, e.value
	}
	at := lookUp(name)
	return at.function, at.value
}

// Together reports whether some package of the table exports functions of all names.
func Together(names ...string) bool {
	var common []int
	for i, name := range names {
		givers := lookUp(name).givers
		if i == 0 {
			common = slices.Clone(givers)
			continue
		}
		common = slices.DeleteFunc(common, func(p int) bool { return !slices.Contains(givers, p) })
	}
	return len(common) > 0
}

func lookUp(name string) places {
	if known, ok := anywhere.Load(name); ok {
		at, _ := known.(places)
		return at
	}
	at := look(name)
	anywhere.Store(name, at)
	return at
}

func look(name string) (found places) {
	text := whole().text
	for list := text; ; {
		_, after, more := strings.Cut(list, " "+name)
		if !more {
			return found
		}
		if after == "" || after[0] == ' ' || after[0] == '\n' {
			end := len(text) - len(after)
			switch text[strings.LastIndexByte(text[:end], '\n')+1] {
			case 'f', 'q', 's':
				found.function = true
				i, exact := slices.BinarySearch(whole().begins, end)
				if !exact {
					i--
				}
				found.givers = append(found.givers, i)
			case 'v', 'l':
				found.value = true
			}
		}
		list = after
	}
}

// export tells whether some package exports a function, or a value, of a name.
type export struct{ function, value bool }

// everywhere has each name that some package exports.
var everywhere = sync.OnceValue(func() map[string]export {
	all := make(map[string]export)
	for line := range strings.Lines(whole().text) {
		function, value := strings.IndexByte("fqs", line[0]) >= 0, strings.IndexByte("vl", line[0]) >= 0
		if !function && !value {
			continue
		}
		for name := range strings.FieldsSeq(line[1:]) {
			e := all[name]
			all[name] = export{e.function || function, e.value || value}
		}
	}
	return all
})

// unpack reads what has just been opened.
func unpack(r io.ReadCloser, err error) string {
	var list []byte
	if err == nil {
		list, err = io.ReadAll(r) // most are of a kilobyte, less than what io.Copy takes to begin with
		_ = r.Close()             // which leaves its tables to the next
	}
	if err != nil {
		panic("the table of R's packages: " + err.Error())
	}
	return string(list)
}

// Export tells what the package exports under a name.
func (p *Package) Export(name string) Kind { return p.names[name] }

// ByData reports whether a name is of a data set that is there only once data() has loaded it:
// the package keeps its data apart.
func (p *Package) ByData(name string) bool {
	return strings.Contains(p.sets, " "+name+" ")
}

// Parameters lists those of a function that takes its arguments as code, where it evaluates
// some of them all the same.
func (p *Package) Parameters(name string) (list []Parameter) {
	_, rest, found := strings.Cut(p.signatures, " "+name+"(")
	if !found {
		return nil
	}
	words, _, _ := strings.Cut(rest, ")")
	for word := range strings.SplitSeq(words, ",") {
		name, code := strings.CutSuffix(word, "*")
		list = append(list, Parameter{name, code})
	}
	return list
}

// Exports yields the names that the package exports, in no order.
func (p *Package) Exports() iter.Seq[string] {
	return maps.Keys(p.names)
}

// Bears reports whether most functions of the package begin with a mark.
func (p *Package) Bears(mark string) bool {
	of, all := 0, 0
	for name, kind := range p.names {
		if kind == Function || kind == Quoting {
			all++
			if strings.HasPrefix(name, mark) {
				of++
			}
		}
	}
	return of*2 > all
}

func (p *Package) decode() {
	p.names = make(map[string]Kind)
	first, lines, _ := strings.Cut(unpack(p.file.Open()), "\n")
	version, marks, _ := strings.Cut(first, " ")
	p.Version = version
	p.Extends, p.Predicts, p.Acts = strings.Contains(marks, "m"), strings.Contains(marks, "p"), strings.Contains(marks, "a")
	for line := range strings.Lines(lines) {
		kind := kinds[line[0]]
		switch line[0] {
		case 'd':
			p.Attaches = strings.Fields(line[1:])
		case 'p':
			p.signatures = line[1:]
		case 'l':
			p.sets = strings.TrimSuffix(line[1:], "\n") + " "
		}
		if kind == None {
			continue
		}
		for name := range strings.FieldsSeq(line[1:]) {
			if p.names[name] == None {
				p.names[name] = kind
			}
		}
	}
	p.addOthers()
	p.addQuoting()
}
