package scope

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// roxygen sees the tags of a package's documentation that import and export names.
func (r *rReader) roxygen(n syntax.Node) {
	text, ok := bytes.CutPrefix(n.Bytes(), []byte("#'"))
	if !ok || !bytes.HasPrefix(bytes.TrimSpace(text), []byte("@")) {
		return
	}
	words := strings.Fields(string(text))
	switch words[0] {
	case "@importFrom":
		for _, name := range words[min(2, len(words)):] {
			r.bindText(r.module, Imported, strings.Trim(name, "`\"',"), n, n, false)
		}
	case "@import":
		for _, name := range words[1:] {
			r.attached(strings.Trim(name, ","), n, syntax.Node{})
		}
	case "@export", "@exportS3Method", "@method", "@exportMethod":
		r.export = n
		for _, name := range words[1:] {
			if words[0] == "@export" {
				r.mention(r.module, strings.Trim(name, "`\"'"), n).Export = true
			}
		}
	}
}

// exported notes that the statement behind roxygen's tag is for others.
func (r *rReader) exported(n syntax.Node) {
	if n.Is(syntax.RAssignment) {
		if t := n.Target(); t.Is(syntax.RIdentifier, syntax.RString) {
			r.mention(r.module, rName(t), r.export).Export = true
		}
	}
	r.export = syntax.Node{}
}
