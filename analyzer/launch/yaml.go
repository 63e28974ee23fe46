package launch

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// inYAML returns the launches of a file of YAML or JSON: jobs and workflows. One
// that is a template and does not parse is read as lines.
func inYAML(name string, text []byte) []Launch {
	w := &walker{text: text, trigger: Job, integration: isIntegration(name)}
	if w.integration && !isClocked(text) && !strings.HasSuffix(name, ".gitlab-ci.yml") {
		return nil // whoever pushes looks whether it works
	}
	if base := path.Base(name); strings.HasPrefix(base, "Taskfile") || strings.HasPrefix(base, "dvc.") || base == "environment.yml" {
		w.trigger = Script
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var root yaml.Node
		err := decoder.Decode(&root)
		if err != nil {
			if len(root.Content) == 0 && err.Error() != "EOF" {
				return inScript(string(text), w.trigger)
			}
			return w.found
		}
		w.walk(&root, nil)
	}
}

// walker goes through the nodes of a file.
type walker struct {
	text        []byte
	found       []Launch
	trigger     Trigger
	integration bool
	lines       []int // offsets at which lines begin
}

// keys name a notebook to run in the files of services.
var keys = []string{
	"notebook", "notebook_path", "notebook-path", "notebookPath", "notebook_file", "input_nb", "input_notebook", "input-notebook", "inputNotebook",
}

// walk looks at a node below a path of keys.
func (w *walker) walk(n *yaml.Node, at []string) {
	switch n.Kind {
	case yaml.DocumentNode, yaml.SequenceNode:
		for _, c := range n.Content {
			w.walk(c, at)
		}
	case yaml.MappingNode:
		if w.integration && w.tests(n, at) {
			return
		}
		w.joined(n)
		for i := 0; i+1 < len(n.Content); i += 2 {
			k := n.Content[i].Value
			if len(at) == 0 && w.integration && isCheck(k) {
				continue // a job of GitLab
			}
			w.walk(n.Content[i+1], append(slices.Clone(at), k))
		}
	case yaml.ScalarNode:
		w.scalar(n, at)
	}
}

// tests reports whether a workflow, or a job of one, is there to test or to document.
func (w *walker) tests(n *yaml.Node, at []string) bool {
	switch {
	case len(at) == 0:
		return isCheck(valueOf(n, "name"))
	case len(at) == 2 && at[0] == "jobs" && isCheck(at[1]):
		return true
	case len(at) == 2 && at[0] == "jobs":
		return isCheck(valueOf(n, "name"))
	}
	return isCheck(valueOf(n, "stage"))
}

// scalar reads a value: the path of a notebook where its key says so, else lines of
// commands.
func (w *walker) scalar(n *yaml.Node, at []string) {
	last := ""
	if len(at) > 0 {
		last = at[len(at)-1]
	}
	if slices.Contains(keys, last) && !strings.Contains(n.Value, "\n") {
		if Runnable(n.Value) || strings.HasSuffix(n.Value, ".py") || strings.HasPrefix(last, "notebook") && last != "notebook" && path.Ext(n.Value) == "" {
			runner := last
			if len(at) > 1 && at[len(at)-2] == "notebook_task" {
				runner = "notebook_task"
			}
			w.add(runner, n.Value, n.Line)
		}
		return
	}
	if !mentions([]byte(n.Value)) {
		return
	}
	for _, l := range inScript(strings.ReplaceAll(n.Value, "\\\n", " "), w.trigger) {
		w.add(l.Runner, l.Target, n.Line)
	}
}

// joined reads the command of a container, which is a list of words, perhaps with
// those in args behind them.
func (w *walker) joined(n *yaml.Node) {
	var words []string
	for _, k := range []string{"entrypoint", "command", "args"} {
		switch list := lookUp(n, k); {
		case list == nil:
		case list.Kind == yaml.SequenceNode:
			for _, c := range list.Content {
				words = append(words, `"`+c.Value+`"`)
			}
		case list.Kind == yaml.ScalarNode && !mentions([]byte(list.Value)): // a program; lines of commands are read as such
			words = append(words, list.Value)
		}
	}
	if len(words) < 2 {
		return
	}
	for _, l := range Command(strings.Join(words, " ")) {
		w.add(l.Runner, l.Target, n.Line)
	}
}

func lookUp(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

func valueOf(n *yaml.Node, key string) string {
	if v := lookUp(n, key); v != nil {
		return v.Value
	}
	return ""
}

// add notes a launch whose text stands at a line or below it.
func (w *walker) add(runner, target string, line int) {
	if w.lines == nil {
		w.lines = []int{0}
		for i, c := range w.text {
			if c == '\n' {
				w.lines = append(w.lines, i+1)
			}
		}
	}
	start := w.lines[min(max(line-1, 0), len(w.lines)-1)]
	length := 0
	if at := bytes.Index(w.text[start:], []byte(target)); at >= 0 {
		start += at
		length = len(target)
	}
	w.found = append(w.found, Launch{Runner: runner, Target: target, At: source.Span{Start: start, End: start + length}, Trigger: w.trigger})
}
