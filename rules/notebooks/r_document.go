package notebooks

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what makes a document of R, and what that gives it.

// headOf returns the front matter of a text with chunks, or nothing.
func headOf(doc *source.Document) string {
	if doc.Format != source.RMarkdown && doc.Format != source.Quarto {
		return ""
	}
	head, _, _ := strings.Cut(strings.TrimPrefix(openingOf(doc), "---"), "\n---")
	return head
}

// openingOf returns the beginning of a text, which holds its front matter if it has any.
func openingOf(doc *source.Document) string {
	return strings.TrimLeft(string(doc.Raw[:min(len(doc.Raw), 4000)]), "\ufeff \n")
}

// isDeck reports whether a document is made into slides by slidify, whose settings no
// other has. It attaches knitr.
func isDeck(doc *source.Document) bool {
	head := headOf(doc)
	return strings.Contains(head, "\nframework") && strings.Contains(head, "\nwidgets")
}

// injected reports whether a document is a piece of a larger one, which has its
// names: a tutorial, an app, what takes code from elsewhere.
func injected(f *syntax.File) bool {
	doc := f.Doc
	if head := headOf(doc); strings.Contains(head, "runtime:") || strings.Contains(head, "server:") || strings.Contains(head, "learnr") {
		return true
	}
	if doc.PathIs(isManual) {
		return true // a piece of a package's documentation
	}
	if showsMore(doc) {
		return true // a record of what was done elsewhere
	}
	for _, m := range doc.Masks {
		if m.Kind == source.Reference {
			return true
		}
	}
	for call := range f.Kinds(syntax.RCall) {
		if call.Cell().NotRun {
			continue
		}
		switch call.FuncName() {
		case "knit_exit", "q", "quit":
			if !call.Within(syntax.If | syntax.Function).OK() {
				return true
			}
		case "knit_child", "read_chunk", "render", "source_rmd", "modules", "use_python", "opts_template":
			return true
		}
	}
	return false
}

// showsMore reports whether a text shows more code that it does not run than it has chunks.
func showsMore(doc *source.Document) bool {
	if doc.Format != source.RMarkdown && doc.Format != source.Quarto {
		return false
	}
	shown := bytes.Count(doc.Raw, []byte("\n```r\n")) + bytes.Count(doc.Raw, []byte("\n```r\r\n"))
	return shown > bytes.Count(doc.Raw, []byte("\n```{r"))
}

// isManual reports whether a file lies where packages keep their documentation.
func isManual(file string) bool { return slices.Contains(strings.Split(file, "/"), "man") }
