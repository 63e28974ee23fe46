package dead

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// head returns the call that a chain of `+` and pipes begins with, or no node.
func head(n syntax.Node) syntax.Node {
	for n.Is(syntax.RBinaryOperator, syntax.RPipe) {
		n = n.Child(syntax.LHSField)
	}
	if n.Is(syntax.RCall) {
		return n
	}
	return syntax.Node{}
}

// hangs reports whether a statement stands right below another one, on a line
// of its own that is indented deeper.
func hangs(above, n syntax.Node) bool {
	code := n.File().Doc.Code
	between := code[above.Stop():n.Start()]
	lines := bytes.Split(between, []byte("\n"))
	if len(lines) < 2 || bytes.Contains(lines[0], []byte(";")) || len(bytes.TrimSpace(lines[len(lines)-1])) > 0 {
		return false
	}
	if marks := bytes.SplitN(lines[0], []byte("#"), 3); len(marks) > 1 && joints[string(bytes.TrimSpace(marks[1]))] {
		return false // somebody switched off what follows: theme_bw() #+
	}
	for _, line := range lines[1 : len(lines)-1] {
		if len(bytes.TrimSpace(line)) == 0 {
			return false // a blank line parts them
		}
	}
	return indent(code, n.Start()) > indent(code, above.Start())
}

// headless reports whether comments right above a statement below a whole chain are the head of
// its own: code that ends in an operator on each line and begins with neither a verb nor a layer.
func headless(above, n syntax.Node) bool {
	lines := bytes.Split(n.File().Doc.Code[above.Stop():n.Start()], []byte("\n"))
	if above.Has(syntax.Assignment) {
		above = above.Value()
	}
	if len(lines) < 2 {
		return false
	}
	var top []byte
	for _, line := range slices.Backward(lines[1 : len(lines)-1]) {
		line, ok := bytes.CutPrefix(bytes.TrimSpace(line), []byte("#"))
		if line = withoutJoint(line); !ok || line == nil {
			break
		}
		top = line
	}
	if !above.Is(syntax.RPipe, syntax.RBinaryOperator) {
		return false // which may be the other head
	}
	root := syntax.ParseText(bytes.TrimLeft(top, "#"), source.R).Root()
	for s := range root.Statements() {
		first := head(s)
		return !root.HasError() && s.Stop() == len(bytes.TrimRight(root.Bytes(), " \t\n")) &&
			(s.Has(syntax.Assignment) || s.Is(syntax.RIdentifier) || first.OK() && !isLayer(first) && !verbs[first.FuncName()])
	}
	return false
}

// withoutJoint returns a line without the operator that it ends in, or nothing where it ends in
// none.
func withoutJoint(line []byte) []byte {
	for joint := range joints {
		if before, ok := bytes.CutSuffix(bytes.TrimSpace(line), []byte(joint)); ok {
			return before
		}
	}
	return nil
}

// joints are the operators that a pipeline goes on with.
var joints = syntax.Names("+ %>% |>")

// indent is the width of the blanks that the line of an offset begins with, a
// tab counted as one.
func indent(code []byte, at int) int {
	line := code[bytes.LastIndexByte(code[:at], '\n')+1:]
	return len(line) - len(bytes.TrimLeft(line, " \t"))
}

// isLayer reports whether a call makes something that is added to a ggplot.
func isLayer(call syntax.Node) bool {
	name := call.FuncName()
	return !setters[name] && (layers[name] || slices.ContainsFunc(layerPrefixes, func(p string) bool { return strings.HasPrefix(name, p) }))
}

// setters change what all plots begin with and give back what it was before.
var setters = syntax.Names("theme_set theme_update theme_replace theme_get")

var layerPrefixes = []string{"geom_", "stat_", "scale_", "facet_", "coord_", "theme_", "annotation_", "guide_"}

var layers = map[string]bool{
	"theme": true, "labs": true, "xlab": true, "ylab": true, "ggtitle": true, "guides": true, "xlim": true, "ylim": true,
	"lims": true, "annotate": true, "expand_limits": true, "aes": true,
}

// plots reports whether a statement makes a ggplot or adds to one.
func plots(n syntax.Node) bool {
	if n.Has(syntax.Assignment) {
		n = n.Value()
	}
	for n.Is(syntax.RBinaryOperator, syntax.RPipe) {
		if right := n.Child(syntax.RHSField); isLayer(right) || right.FuncName() == "ggplot" {
			return true
		}
		n = n.Child(syntax.LHSField)
	}
	name := n.FuncName()
	return name == "ggplot" || name == "qplot" || name == "autoplot"
}

// verbs lists the functions of dplyr and tidyr that stand in pipelines and need
// a data frame first.
var verbs = map[string]bool{
	"filter": true, "mutate": true, "transmute": true, "select": true, "group_by": true, "ungroup": true, "summarise": true,
	"summarize": true, "arrange": true, "distinct": true, "count": true, "add_count": true, "rename": true, "relocate": true,
	"slice_head": true, "slice_max": true, "slice_min": true, "pull": true, "left_join": true, "inner_join": true, "right_join": true,
	"full_join": true, "anti_join": true, "semi_join": true, "pivot_longer": true, "pivot_wider": true, "gather": true,
	"spread": true, "unnest": true, "nest": true, "separate": true, "unite": true, "drop_na": true, "fill": true, "replace_na": true,
}

// lacksData reports whether a call is ggplot(aes(...)), which takes its
// aesthetics for the data frame unless a pipe puts one before them.
func lacksData(call syntax.Node) bool {
	return call.FuncName() == "ggplot" && call.Arg("data", 0).FuncName() == "aes"
}

// dataless reports whether a verb is given no data frame.
func dataless(verb syntax.Node) bool {
	for _, name := range []string{".data", "data", "x"} {
		if verb.Arg(name, -1).OK() {
			return false
		}
	}
	first := verb.Arg("", 0)
	return !first.OK() || first.Is(syntax.RBinaryOperator, syntax.RUnaryOperator)
}

// pipeOf returns the pipe that a verb was torn off, or nothing: that of the
// pipeline above, or of the statement above where the verb has no data.
func pipeOf(above, verb syntax.Node) string {
	if above.Has(syntax.Assignment) {
		above = above.Value()
	}
	if above.Is(syntax.RPipe) {
		return above.Child(syntax.OperatorField).Text()
	}
	if pipe := verb.Parent(); dataless(verb) && above.Is(syntax.RCall, syntax.RIdentifier) && pipe.Is(syntax.RPipe) {
		return pipe.Child(syntax.OperatorField).Text()
	}
	return ""
}
