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
		blanks := code[bytes.LastIndexByte(code[:s.Start()], '\n')+1 : s.Start()]
		switch {
		case len(bytes.TrimLeft(blanks, " \t\f")) > 0: // another one before it on the line
		case first:
			column, first = len(blanks), false
		case len(blanks) != column:
			return true
		}
	}
	return empty
}

// Valueless returns the first assignment of Python in a cell's tree whose sign ends its
// line, or no node: the grammar takes the next line for its value, Python does not.
func (n Node) Valueless() Node {
	code := n.File().Doc.Code
	for a := range n.Nodes(Assignment) {
		value := a.Child(RightField)
		if !value.OK() || !a.Is(PyAssignment, PyAugmentedAssignment) {
			continue
		}
		above := bytes.TrimRight(code[a.Start():value.Start()], " \t\f")
		if len(above) > 0 && above[len(above)-1] == '\n' && !continues(above[:len(above)-1]) {
			return a
		}
	}
	return Node{}
}

// continues reports whether the last line of a stretch of code goes on in the next one.
func continues(code []byte) bool {
	line := bytes.TrimRight(code[bytes.LastIndexByte(code, '\n')+1:], " \t\r")
	return bytes.HasSuffix(line, []byte("\\")) && !bytes.Contains(line, []byte("#"))
}
