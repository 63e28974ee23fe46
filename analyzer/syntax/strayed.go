package syntax

import "bytes"

// Strayed reports whether a cell's tree takes as Python what none is, without an error.
func (n Node) Strayed() bool { return n.Valueless().OK() || n.Trailed().OK() }

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

// Trailed returns the first import of Python in a cell's tree that has more behind it on
// its line, or no node: the grammar begins a statement there, Python does not.
func (n Node) Trailed() Node {
	code := n.File().Doc.Code
	for i := range n.Nodes(Import) {
		rest := bytes.TrimLeft(code[i.Stop():n.Stop()], " \t\f\r")
		if i.Is(PyImportStatement, PyImportFromStatement) && len(rest) > 0 && bytes.IndexByte([]byte("\n;#\\"), rest[0]) < 0 {
			return i
		}
	}
	return Node{}
}

// continues reports whether the last line of a stretch of code goes on in the next one.
func continues(code []byte) bool {
	line := bytes.TrimRight(code[bytes.LastIndexByte(code, '\n')+1:], " \t\r")
	return bytes.HasSuffix(line, []byte("\\")) && !bytes.Contains(line, []byte("#"))
}
