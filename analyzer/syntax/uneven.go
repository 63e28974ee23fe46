package syntax

import "bytes"

// Uneven reports whether a block of Python in a cell's tree has statements in different
// columns, or none: the grammar takes any, Python does not. That is quickly seen; only
// the lines can tell what is wrong, and whether tabs make up for it.
func (n Node) Uneven() bool {
	if n.isUneven() {
		return true
	}
	for block := range n.Nodes(Block) {
		if block.isUneven() {
			return true
		}
	}
	return false
}

func (n Node) isUneven() bool {
	code := n.File().Doc.Code
	column, first := 0, true
	empty := n.Is(PyBlock)
	for s := range n.Statements() {
		empty = false
		before := len(bytes.TrimRight(code[:s.Start()], " \t\f"))
		blanks := s.Start() - before
		switch {
		case before > 0 && code[before-1] != '\n': // another one before it on the line
		case first:
			column, first = blanks, false
		case blanks != column:
			return true
		}
	}
	return empty
}
