package dead

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// onceOf tells of each piece of switched-off code whether it is done once, or makes ready what the next
// one does, from which only comments part it.
func onceOf(f *syntax.File, dead []comment.Dead) []bool {
	once := make([]bool, len(dead))
	for i, d := range slices.Backward(dead) {
		once[i] = endsInFile(f, d) ||
			i+1 < len(dead) && once[i+1] && d.Span.End < dead[i+1].Span.Start && source.OnlyComments(f.Doc.Code[d.Span.End:dead[i+1].Span.Start])
	}
	return once
}

// endsInFile reports whether the last statement of a piece of code is such a step, or one of several calls that it ends in
// and that write files.
func endsInFile(f *syntax.File, d comment.Dead) bool {
	for _, s := range slices.Backward(d.Statements) {
		if isOnce(f, d.Span, s) {
			return true
		}
		if !writes.MatchString(s.Expression().FuncName()) {
			return false
		}
	}
	return false
}

// isOnce reports whether code that is switched off, which the document has at a place, ends in
// writing a file that code elsewhere in the document has to do with otherwise: a step that takes
// its time, and is run again where what the file is made from changes.
func isOnce(f *syntax.File, at source.Span, last syntax.Node) bool {
	made, given := make(map[string]bool), make(map[string]bool)
	for n := range last.Subtree() {
		text, ok := n.Literal()
		switch {
		case !ok || !n.Has(syntax.String):
		case isWritten(n):
			made[fileOf(text)] = true
		case f.Binds(n.Within(syntax.Call).FuncName()) && !isOf(n, reads):
			given[fileOf(text)] = true // to a function of the document, which may write it
		}
	}
	delete(made, "")
	delete(given, "")
	if len(made)+len(given) == 0 {
		return false
	}
	for n := range f.Nodes(syntax.String) {
		if text, ok := n.Literal(); ok && (made[fileOf(text)] && !isWritten(n) || given[fileOf(text)] && isOf(n, reads)) && (n.Start() < at.Start || n.Start() >= at.End) {
			return true
		}
	}
	return false
}

// isWritten reports whether a text is the path of what a call writes, or opens to do so.
func isWritten(n syntax.Node) bool {
	mode, _ := n.Within(syntax.Call).Arg("mode", 1).Literal()
	return isOf(n, writes) || n.Within(syntax.Call).Callee() == "open" && strings.ContainsAny(mode, "wax")
}

// isOf reports whether a text is of what a call takes whose name a pattern matches.
func isOf(n syntax.Node, name *lazyregexp.Regexp) bool {
	for a := range n.Ancestors() {
		if a.Has(syntax.Call) && name.MatchString(a.FuncName()) {
			return true
		}
	}
	return false
}

// fileOf returns the name at the end of a path, or nothing for a text that looks like none.
func fileOf(text string) string {
	name := path.Base(strings.ReplaceAll(text, `\`, "/"))
	if len(name) < minFile || !strings.ContainsAny(text, `./\`) {
		return ""
	}
	return name
}

// minFile is how long the name of a file, or a piece of one, is that two calls do not have in
// common by chance.
const minFile = 6

var (
	writes = lazyregexp.New(`(?i)^(?:write|save|fwrite|dump$|dput|export|qsave|st_write|drive_(?:upload|put)$|to_(?:csv|pickle|parquet|feather|json|excel|netcdf|hdf|zarr|file|filename)$)`)
	reads  = lazyregexp.New(`(?i)^(?:read|load|fread|import|open|vroom|qread|st_read|raster$|rast$|dget$)`)
)
