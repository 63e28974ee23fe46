package source

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// frontMatter is what the YAML at the head of a text says about its code.
type frontMatter struct {
	notRun bool
	params Span // the key "params" in the text; empty where there is none
}

// readFrontMatter reads the block between "---" lines that a text may begin
// with. Where it is no YAML, at is its place and err says why.
func readFrontMatter(text []byte, lines []line) (fm frontMatter, at Span, err error) {
	first := 0
	for first < len(lines) && lines[first].isBlank(text) {
		first++
	}
	if first+1 >= len(lines) || !isRule(text, lines[first], "---") || lines[first+1].isBlank(text) {
		return fm, at, nil
	}
	first++
	last := first
	for last < len(lines) && !isRule(text, lines[last], "---") && !isRule(text, lines[last], "...") {
		last++
	}
	if last == len(lines) {
		return fm, at, nil
	}
	at = Span{lines[first].start, lines[last].start}
	block := text[at.Start:at.End]
	if !bytes.Contains(block, []byte("eval")) && !bytes.Contains(block, []byte("params")) {
		return fm, at, nil // nothing that matters here
	}
	var root yaml.Node
	if err := yaml.Unmarshal(block, &root); err != nil {
		n := 0
		if _, e := fmt.Sscanf(err.Error(), "yaml: line %d:", &n); e == nil && n > 0 && first+n-1 < last {
			at = Span{lines[first+n-1].start, lines[first+n-1].end}
		}
		return fm, at, err
	}
	if len(root.Content) == 0 {
		return fm, at, nil
	}
	_, execute := lookUp(root.Content[0], "execute")
	_, knitr := lookUp(root.Content[0], "knitr")
	_, chunks := lookUp(knitr, "opts_chunk")
	for _, options := range []*yaml.Node{chunks, execute} {
		if _, eval := lookUp(options, "eval"); eval != nil {
			fm.notRun = isFalse(eval.Value)
		}
	}
	if key, _ := lookUp(root.Content[0], "params"); key != nil && key.Line >= 1 && first+key.Line-1 < last {
		off := lines[first+key.Line-1].start
		for n := 1; n < key.Column && off < at.End; n++ {
			_, size := utf8.DecodeRune(text[off:])
			off += size
		}
		if bytes.HasPrefix(text[off:at.End], []byte("params")) { // else it is quoted, or YAML counts lines differently
			fm.params = Span{off, off + len("params")}
		}
	}
	return fm, at, nil
}

// isRule reports whether the line is rule and nothing else.
func isRule(text []byte, l line, rule string) bool {
	return string(bytes.TrimRight(text[l.start:l.end], " \t")) == rule
}

// lookUp finds a key of a mapping. Both results are nil where n is no mapping
// or has no such key.
func lookUp(n *yaml.Node, name string) (key, value *yaml.Node) {
	if n == nil || n.Kind != yaml.MappingNode {
		return nil, nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == name {
			return n.Content[i], n.Content[i+1]
		}
	}
	return nil, nil
}
