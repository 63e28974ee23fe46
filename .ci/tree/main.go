// Command tree prints the flat syntax tree of a file as rules see it: kind,
// field, roles, and the start of the text.
//
//	go run ./.ci/tree FILE
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/tree FILE")
		os.Exit(2)
	}
	if err := show(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "tree:", err)
		os.Exit(1)
	}
}

func show(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	doc, err := source.Read(path, text)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for n := range syntax.Parse(doc).All() {
		depth := 0
		for range n.Ancestors() {
			depth++
		}
		line := strings.Repeat("  ", depth)
		if n.Field() != syntax.None {
			line += n.Field().String() + ": "
		}
		line += n.Kind().String()
		if roles := n.Kind().Roles().String(); roles != "" {
			line += " [" + roles + "]"
		}
		start, _, more := strings.Cut(strings.TrimSpace(n.Text()), "\n")
		if more || len(start) > 50 {
			start = start[:min(len(start), 50)] + "…"
		}
		fmt.Printf("%-60s %s\n", line, start)
	}
	return nil
}
