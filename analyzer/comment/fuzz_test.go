package comment_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// FuzzRead reads the comments of anything. Blocks and runs must lie in the
// document, in order, runs on lines of comments that say they are code.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"# x = f(\n#   1,\n#   2\n# y = 3)\n", "# }\n# ) else {\n# , +\n", "#'''\n# x\n", "# x = <a b>,\n#!ls {x}\n", "# f(a)[b]{c}\nif x:\n    # y:\n    pass\n",
		"## ----a, b=1------------------------------------------------------------\n## x <- 1\n# y <- f(x)\n", "# @\n# :\n# ;\n# %\n# `x\n# \\\n", "# print >>x, y\n#\t\t# z\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"file.py", "file.R"} {
			doc, err := source.Read(name, []byte(text))
			if err != nil {
				continue
			}
			c := comment.Read(syntax.Parse(doc))
			end := 0
			for _, b := range c.Blocks {
				if s := b.Span(); s.Start < end || s.End < s.Start || s.End > len(doc.Code) {
					t.Fatalf("block %v after %d of %d", s, end, len(doc.Code))
				}
				end = b.Span().End
			}
			end = 0
			for _, d := range c.Dead {
				if d.Span.Start < end || d.Span.End <= d.Span.Start || d.Span.End > len(doc.Code) || d.Lines < 1 {
					t.Fatalf("run %+v after %d of %d", d.Span, end, len(doc.Code))
				}
				end = d.Span.End
			}
		}
	})
}
