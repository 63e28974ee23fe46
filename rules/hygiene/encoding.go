package hygiene

import (
	"fmt"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// encoded is the category of code of R that is not in UTF-8: it runs where R expects the encoding of its author.
const encoded = "encoding"

// misencoded returns the first word of R outside of comments that is not in UTF-8, as R reads scripts on every system
// since 4.2: what stands in comments it passes over.
func misencoded(f *syntax.File) (found fault, ok bool) {
	if f.Doc.Language != source.R || f.Doc.Encoding == "utf-8" {
		return fault{}, false
	}
	code := f.Doc.Code
	for at := range code {
		if code[at] < utf8.RuneSelf {
			continue
		}
		_, size := utf8.DecodeRune(code[at:])
		word := source.Span{Start: at, End: at + size}
		if cell := f.Doc.CellAt(at); cell == nil || cell.Kind != source.Code || cell.Language != source.R || f.At(word).Has(syntax.Comment) {
			continue
		}
		for word.Start > 0 && isInWord(code[word.Start-1]) {
			word.Start--
		}
		for word.End < len(code) && isInWord(code[word.End]) {
			word.End++
		}
		return fault{at: word, cause: "another encoding", message: fmt.Sprintf("`%s` is not in UTF-8, as R reads it: save the file in that", quote(code[word.Start:word.End]))}, true
	}
	return fault{}, false
}

func isInWord(b byte) bool {
	return b >= utf8.RuneSelf || b|0x20 >= 'a' && b|0x20 <= 'z' || b >= '0' && b <= '9' || b == '_' || b == '.'
}
