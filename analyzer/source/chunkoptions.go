package source

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// headerOptions reads the options of a chunk's header: R's arguments, the first
// one being the label where it has no key. Spans are of text.
func headerOptions(text []byte, s Span) (label string, options []Option) {
	first := s.Start // of the label
	for i, a := range arguments(text, s) {
		key := string(text[a.key.Start:a.key.End])
		if key == "" {
			switch value := string(text[a.value.Start:a.value.End]); {
			case i == 0:
				label, first = unquote(value), a.value.Start
			case len(options) == 0 && len(label) > 1 && text[first] == label[0]: // knitr takes all up to the last comma before the first "=" for the label
				label = string(text[first:a.value.End])
			}
			continue
		}
		if words := strings.Fields(key); i == 0 && len(words) > 1 { // a comma is missing: {r setup include=FALSE}
			label, key = words[0], words[len(words)-1]
		}
		options = append(options, Option{
			Key:   unquote(key),
			Value: unquote(string(text[a.value.Start:a.value.End])),
			Span:  a.whole,
		})
	}
	return label, options
}

// optionPrefix is what option lines of an engine begin with: its line comment
// and a bar.
func optionPrefix(engine string) string {
	switch strings.ToLower(engine) {
	case "js", "ojs", "d3", "node", "dot", "cpp", "rcpp", "c", "go", "rust", "scala", "java", "stan", "groovy", "sass", "scss":
		return "//|"
	case "sql", "haskell", "lua", "mysql", "psql", "tikz":
		return "--|"
	case "mermaid":
		return "%%|"
	}
	return "#|"
}

// bodyOptions reads the option lines at the top of text[s.Start:s.End], YAML
// (`#| echo: false`) or R (`#| echo = FALSE,`). Spans are of text.
func bodyOptions(text []byte, s Span, prefix string) []Option {
	end := s.Start
	var lines []line
	for _, l := range splitLines(text[s.Start:s.End]) {
		l = line{l.start + s.Start, l.end + s.Start, l.next + s.Start}
		from := trim(text, Span{l.start, l.end}).Start
		if !bytes.HasPrefix(text[from:l.end], []byte(prefix)) {
			break
		}
		lines = append(lines, line{from + len(prefix), l.end, l.next})
		end = l.next
	}
	if len(lines) == 0 {
		return nil
	}
	if yamlKey.Match(text[lines[0].start:lines[0].end]) {
		return yamlOptions(text, lines)
	}
	// R: hide the prefixes, so that what is left is one list of arguments whose
	// offsets are still those of the text.
	plain := bytes.Repeat([]byte(" "), end-s.Start)
	for _, l := range lines {
		copy(plain[l.start-s.Start:], text[l.start:l.next])
	}
	_, options := headerOptions(plain, Span{0, len(plain)})
	for i := range options {
		options[i].Span.Start += s.Start
		options[i].Span.End += s.Start
	}
	return options
}

var yamlKey = lazyregexp.New(`^\s*["']?([\w.-]+)["']?\s*:(?:\s|$)`)

// yamlOptions reads the keys of the outermost mapping. A line that is indented
// deeper, or that has no key, goes on with the value above it.
func yamlOptions(text []byte, lines []line) []Option {
	var options []Option
	indent := -1
	for _, l := range lines {
		body := trim(text, Span{l.start, l.end})
		deep := body.Start - l.start
		m := yamlKey.FindSubmatchIndex(text[l.start:l.end])
		if m != nil && (indent < 0 || deep <= indent) {
			indent = deep
			value := trim(text, Span{l.start + m[1], l.end})
			options = append(options, Option{
				Key:   string(text[l.start+m[2] : l.start+m[3]]),
				Value: yamlValue(string(text[value.Start:value.End])),
				Span:  body,
			})
		} else if n := len(options); n > 0 && body.Len() > 0 {
			o := &options[n-1]
			switch o.Value {
			case "", "|", ">", "|-", ">-", "|+", ">+":
				o.Value = string(text[body.Start:body.End])
			default:
				o.Value += "\n" + string(text[body.Start:body.End])
			}
			o.Span.End = body.End
		}
	}
	return options
}

// yamlValue takes the comment and the quotes off a scalar.
func yamlValue(value string) string {
	if value != "" && value[0] != '"' && value[0] != '\'' {
		if i := strings.Index(value, " #"); i >= 0 {
			value = strings.TrimSpace(value[:i])
		}
	}
	return unquote(value)
}

// listItems reads a list of names as YAML, JSON and Python write it: [a, "b"].
func listItems(value string) []string {
	var items []string
	for item := range strings.SplitSeq(strings.Trim(value, "[]() \t"), ",") {
		for item := range strings.SplitSeq(item, "\n") {
			if item = unquote(strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(item), "- "))); item != "" {
				items = append(items, item)
			}
		}
	}
	return items
}
