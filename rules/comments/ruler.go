package comments

import "bytes"

// drawn are the characters that lines are drawn with.
const drawn = "-=#*_~+<>/.%|"

// isRuler reports whether a comment has nothing but drawing in it.
func isRuler(text []byte) bool { return len(trimRulers(text)) == 0 }

// trimRulers takes blanks and what is drawn off both ends of a text.
func trimRulers(text []byte) []byte { return bytes.Trim(text, drawn+" \t\r\n") }
