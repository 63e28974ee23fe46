package report

import (
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// inNotebook reports whether lines at path are counted inside cells: in a
// notebook, not in the chunks of a text or the sections of a script.
func inNotebook(path string) bool {
	format, _, _ := source.Detect(path, nil)
	return format == source.Notebook
}

// place spells a place as people click it: "a.ipynb:cell 7:3:1", "a.py:3:1",
// and without what is nil.
func place(path string, cell *analyzer.Cell, at *source.Position) string {
	var b strings.Builder
	b.WriteString(printable(path))
	if cell != nil && inNotebook(path) {
		fmt.Fprintf(&b, ":cell %d", cell.Index)
	}
	if at != nil {
		fmt.Fprintf(&b, ":%d:%d", at.Line, at.Column)
	}
	return b.String()
}

// withCell adds the place in a notebook to a message, for readers that only
// know lines of the file: its JSON lines tell a person nothing.
func withCell(message, path string, cell *analyzer.Cell, at *source.Position) string {
	switch {
	case cell == nil || !inNotebook(path):
		return message
	case at == nil:
		return fmt.Sprintf("%s (cell %d)", message, cell.Index)
	}
	return fmt.Sprintf("%s (cell %d, line %d)", message, cell.Index, at.Line)
}

// fromRoot is a reported path as seen from the root of the repository.
func fromRoot(name string, o Options) string {
	if name == "" || isAbs(name) {
		return name
	}
	return path.Join(o.Base, name)
}

func isAbs(name string) bool { return filepath.IsAbs(filepath.FromSlash(name)) }

// fileURI percent-encodes a path. A relative one stays relative; its colons are
// encoded, since "a:b" would be a URI of scheme a.
func fileURI(name string) string {
	uri := strings.ReplaceAll((&url.URL{Path: name}).EscapedPath(), ":", "%3A")
	if isAbs(name) {
		return "file:///" + strings.TrimPrefix(uri, "/")
	}
	return uri
}
