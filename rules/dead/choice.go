package dead

import (
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows settings of which somebody switches one on.

// constantsOf returns the names that switched-off code gives constants, where it does nothing else, or none.
func constantsOf(d comment.Dead) (names []string) {
	for _, s := range d.Statements {
		e := s.Expression()
		if !isSetting(e) || d.Shell > 0 {
			return nil
		}
		names = append(names, e.Target().Text())
	}
	return names
}

// isSetting reports whether a node gives a name a constant.
func isSetting(e syntax.Node) bool {
	return e.Has(syntax.Assignment) && e.Target().Has(syntax.Identifier) && e.Value().Has(syntax.String|syntax.Number|syntax.Constant)
}

// choicesOf counts the pieces of switched-off code that only give each name a constant.
func choicesOf(dead []comment.Dead) map[string]int {
	count := make(map[string]int)
	for _, d := range dead {
		for _, name := range constantsOf(d) {
			count[name]++
		}
	}
	return count
}

// isOneOf reports whether switched-off code is one of several settings of the same names, of which the cell has one switched on.
func isOneOf(f *syntax.File, d comment.Dead, choices map[string]int) bool {
	names := constantsOf(d)
	for _, name := range names {
		if choices[name] < 2 || !setsConstant(f, d, name) {
			return false
		}
	}
	return len(names) > 0
}

// setsConstant reports whether live code gives a name a constant in the cell of switched-off code.
func setsConstant(f *syntax.File, d comment.Dead, name string) bool {
	cell := f.Doc.CellAt(d.Span.Start)
	for n := range f.Named(name) {
		if e := n.Parent(); isSetting(e) && e.Target() == n && n.Cell() == cell {
			return true
		}
	}
	return false
}
