package comments

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// The bounds of what is taken for a lesson.
const (
	minLessonCells = 5  // with code
	minLessonShare = 60 // percent of them that have long comments
	maxLessonProse = 20 // cells of markdown on 100 of code
	minLongComment = 8  // words of a cell's comments
)

// lessonCells counts the cells of a document in which comments take the place of
// markdown: it has next to no text between its cells, and long comments in nearly
// all of them. It gives 0 for every other document.
func lessonCells(f *syntax.File, c *comment.Comments) int {
	if !f.Doc.HasCells() {
		return 0
	}
	code, prose := 0, 0
	for i := range f.Doc.Cells {
		switch cell := &f.Doc.Cells[i]; {
		case isCode(cell):
			code++
		case cell.Kind == source.Markdown:
			prose++
		}
	}
	if f.Doc.Format != source.Notebook {
		prose += len(f.Doc.Prose)
	}
	if code < minLessonCells || prose*100 > code*maxLessonProse {
		return 0
	}
	words := make(map[int]int) // of the comments of each cell
	for i := range c.Blocks {
		for k := range c.Blocks[i].Lines {
			if l := &c.Blocks[i].Lines[k]; l.Role == comment.Prose {
				words[l.Node.Cell().Index] += len(bytes.Fields(l.Text))
			}
		}
	}
	long := 0
	for _, n := range words {
		if n >= minLongComment {
			long++
		}
	}
	if long*100 < code*minLessonShare {
		return 0
	}
	return long
}
