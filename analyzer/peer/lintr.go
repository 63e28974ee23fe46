package peer

import (
	"errors"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// lintr is a .lintr: values are expressions of R, which are read and never run.
type lintr struct {
	linters   map[string]bool // that are on
	functions map[string]bool // that undesirable_function_linter tells, of those of undesirable
	// excluded are the files and folders that are left out, wholly where the list is
	// nil, else for these linters.
	excluded map[string][]string
}

// lintrTags are the tags of the linters that correspond to a rule of ours.
var lintrTags = map[string][]string{
	"absolute_path_linter":        {"robustness", "best_practices", "configurable"},
	"commented_code_linter":       {"style", "readability", "best_practices", "default"},
	"cyclocomp_linter":            {"style", "readability", "best_practices", "configurable"}, // no default since 3.2
	"object_usage_linter":         {"style", "readability", "correctness", "default", "executing"},
	"todo_comment_linter":         {"style", "configurable"},
	"undesirable_function_linter": {"style", "efficiency", "configurable", "robustness", "best_practices"},
	"unreachable_code_linter":     {"best_practices", "readability"},
	"unused_import_linter":        {"best_practices", "common_mistakes", "configurable", "executing"},
}

var lintrSuffixes = []string{".R", ".r", ".Rmd", ".rmd", ".qmd", ".Qmd", ".Rnw", ".rnw"}

// undesirable are the functions that undesirable_function_linter tells by itself, as far
// as a rule of ours is about them.
var undesirable = []string{"attach", "browser", "setwd", "source"}

func readLintr(at place) (settings, error) {
	data, err := load(at)
	if err != nil {
		return nil, err
	}
	values := fields(string(data))
	if strings.HasSuffix(at.file, ".R") {
		values = assigned(data)
	}
	l := &lintr{linters: make(map[string]bool), functions: make(map[string]bool), excluded: make(map[string][]string)}
	if text, ok := values["linters"]; !ok {
		l.tagged("default")
	} else if !l.read(parsed(text)) {
		return nil, errors.New("its linters are no plain call")
	}
	l.exclude(parsed(values["exclusions"]))
	return l, nil
}

// fields reads the format of Debian control files: a line that begins with a blank goes
// on with the field above it.
func fields(text string) map[string]string {
	values := make(map[string]string)
	name := ""
	for line := range strings.Lines(text) {
		key, value, ok := strings.Cut(line, ":")
		switch {
		case line[0] == ' ' || line[0] == '\t':
			values[name] += line
		case ok:
			name = strings.TrimSpace(key)
			values[name] = value
		}
	}
	return values
}

// assigned reads a script that assigns the fields.
func assigned(text []byte) map[string]string {
	values := make(map[string]string)
	for n := range syntax.ParseText(text, source.R).Nodes(syntax.Assignment) {
		if n.AtTop() {
			values[n.Target().Text()] = n.Value().Text()
		}
	}
	return values
}

// parsed parses a text and returns the first expression of it.
func parsed(text string) syntax.Node {
	f := syntax.ParseText([]byte(text), source.R)
	for n := range f.Root().Statements() {
		return n.Expression()
	}
	return syntax.Node{}
}

// read evaluates what makes a list of linters and reports whether it could.
func (l *lintr) read(n syntax.Node) bool {
	if !n.Has(syntax.Call) {
		return false
	}
	switch n.FuncName() {
	case "linters_with_defaults", "with_defaults":
		base := n.Arg("defaults", -1)
		if !base.OK() {
			base = n.Arg("default", -1)
		}
		if !base.OK() {
			l.tagged("default")
		} else if !l.read(base) {
			return false
		}
	case "all_linters":
		l.tagged()
	case "linters_with_tags":
		l.tagged(literals(n.Arg("tags", 0))...)
	case "list", "c":
	default:
		return false
	}
	for arg := range n.Args() {
		name := arg.Name
		if name == "" && arg.Value.Has(syntax.Call) {
			name = arg.Value.FuncName()
		}
		switch {
		case !strings.HasSuffix(name, "_linter"):
		case arg.Value.Text() == "NULL":
			delete(l.linters, name)
		default:
			l.turnOn(name, arg.Value)
		}
	}
	return true
}

// tagged turns on the linters with one of the tags, without any all of them.
func (l *lintr) tagged(tags ...string) {
	for name, has := range lintrTags {
		if len(tags) == 0 || slices.ContainsFunc(tags, func(tag string) bool { return slices.Contains(has, tag) }) {
			l.turnOn(name, syntax.Node{})
		}
	}
}

// turnOn turns on a linter that a call sets up, or that nothing does.
func (l *lintr) turnOn(name string, call syntax.Node) {
	l.linters[name] = true
	if name != "undesirable_function_linter" {
		return
	}
	var fun syntax.Node
	if call.Has(syntax.Call) {
		fun = call.Arg("fun", 0)
	}
	named := literals(fun)
	for _, function := range undesirable {
		l.functions[function] = !fun.OK() || fun.Mentions("default_undesirable_functions") || slices.Contains(named, function)
	}
	for n := range fun.Subtree() {
		if !n.Has(syntax.Call) {
			continue
		}
		for arg := range n.Args() {
			if slices.Contains(undesirable, arg.Name) {
				l.functions[arg.Name] = arg.Value.Text() != "NULL"
			}
		}
	}
}

// literals are the strings in an expression.
func literals(n syntax.Node) (list []string) {
	for s := range n.Descendants(syntax.String, 0) {
		if text, ok := s.Literal(); ok {
			list = append(list, text)
		}
	}
	if text, ok := n.Literal(); ok && len(list) == 0 {
		list = append(list, text)
	}
	return list
}

// exclude reads what is left out: `list("renv", "a.R" = Inf, "b.R" = list(todo_comment_linter
// = Inf))`. Single lines are no matter: the rest of their file is told.
func (l *lintr) exclude(n syntax.Node) {
	for arg := range n.Args() {
		file := arg.Name
		if file == "" {
			if text, ok := arg.Value.Literal(); ok {
				l.excluded[text] = nil
			}
			continue
		}
		switch {
		case arg.Value.Text() == "Inf":
			l.excluded[file] = nil
		case arg.Value.FuncName() == "list":
			only := []string{}
			for linter := range arg.Value.Args() {
				switch {
				case linter.Value.Text() != "Inf":
				case linter.Name == "":
					only = nil
				case only != nil:
					only = append(only, linter.Name)
				}
			}
			l.excluded[file] = only
		}
	}
}

func (l *lintr) tells(rel, code string) bool {
	name, function, _ := strings.Cut(strings.TrimSuffix(code, ")"), "(")
	if !l.linters[name] || !slices.Contains(lintrSuffixes, path.Ext(rel)) {
		return false
	}
	for at := rel; at != "." && at != "/"; at = path.Dir(at) {
		if only, ok := l.excluded[at]; ok && (only == nil || slices.Contains(only, name)) {
			return false
		}
	}
	return function == "" || l.functions[function]
}
