package source

import (
	"path"
	"strings"
)

// Question is what somebody asks of the path of a document, and the answer.
type Question struct {
	ask    func(path string) bool
	answer bool
}

// Base returns the last element of the document's path.
func (d *Document) Base() string { return path.Base(d.path) }

// IsJupyterConfig reports whether a file is called as the settings of Jupyter and IPython are, which are read with what
// they set as c and offer the rest in comments.
func IsJupyterConfig(base string) bool {
	return strings.HasSuffix(base, "_config.py") && (strings.HasPrefix(base, "jupyter") || strings.HasPrefix(base, "ipython"))
}

// PathIs answers a question about the document's path, which has to be answered by the path
// alone. Nothing else tells where a document lies: what was asked decides whether a copy of
// it elsewhere would have been read alike.
func (d *Document) PathIs(ask func(path string) bool) bool {
	answer := ask(d.path)
	d.asked = append(d.asked, Question{ask, answer})
	return answer
}

// IsTemplate reports whether the document's path has gaps to be filled in, as cookiecutter's
// have: it is a template of files.
func (d *Document) IsTemplate() bool {
	return d.PathIs(func(path string) bool { return strings.Contains(path, "{{") })
}

// Asked returns what has been asked of the document's path.
func (d *Document) Asked() []Question { return d.asked }

// SameAt reports whether a question is answered alike for another path.
func (q Question) SameAt(path string) bool { return q.ask(path) == q.answer }
