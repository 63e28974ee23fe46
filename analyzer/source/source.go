// Package source turns the bytes of a file into a [Document]: its cells, their
// code joined into one text, and an exact map between every byte of that text
// and the bytes of the file on disk.
//
// Two spaces of offsets run through labcoat. An offset in raw space counts
// bytes of the file. An offset in code space counts bytes of [Document.Code],
// the UTF-8 text of all cells joined, in document order, each ending in a
// newline. Trees, names and rules live in code space; reports and editors in
// lines and columns of the file. Only this package goes from one to the other.
package source

import (
	"errors"
	"reflect"
	"slices"
	"sort"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Analyzer is the prerequisite of every rule that reads cells or text. Its
// result is a *[Document] that the driver provides: it has nothing to run.
var Analyzer = &analysis.Analyzer{
	Name:             "source",
	Doc:              "the document: cells, text and positions",
	Run:              func(*analysis.Pass) (any, error) { return nil, errors.New("source is provided by the driver") },
	RunDespiteErrors: true,
	ResultType:       reflect.TypeFor[*Document](),
}

// Of returns the document of a pass whose analyzer requires [Analyzer].
func Of(pass *analysis.Pass) *Document { return pass.ResultOf[Analyzer].(*Document) }

// Language is what a cell is written in.
type Language uint8

// The languages that labcoat parses. Other is everything else (SQL, shell,
// Julia, prose): such a cell has text, but no tree.
const (
	Other Language = iota
	Python
	R
)

// String returns "other", "python" or "r".
func (l Language) String() string { return [...]string{"other", "python", "r"}[l] }

// Format is the kind of file that a document comes from.
type Format uint8

// The formats. RMarkdown and Quarto differ in their defaults, not in how they
// are read.
const (
	Script Format = iota
	Notebook
	RMarkdown
	Quarto
)

// String returns "script", "notebook", "rmarkdown" or "quarto".
func (f Format) String() string {
	return [...]string{"script", "notebook", "rmarkdown", "quarto"}[f]
}

// Dialect is the convention by which a script is cut into cells. Formats other
// than [Script] are always Plain.
type Dialect uint8

// The dialects of scripts.
const (
	Plain      Dialect = iota // one cell
	Percent                   // "# %%", also Spyder's and Hydrogen's
	Light                     // jupytext light: "# +" and "# -"
	Databricks                // "# Databricks notebook source", "# COMMAND ----------"
	NBConvert                 // "# In[3]:" of jupyter nbconvert --to script
	Spin                      // knitr::spin: "#'" is markdown, "#+" opens a chunk
	Purl                      // output of knitr::purl: "## ----label----", generated
	Marimo                    // "@app.cell" functions
)

// String returns the name of the dialect in lower case.
func (d Dialect) String() string {
	return [...]string{"plain", "percent", "light", "databricks", "nbconvert", "spin", "purl", "marimo"}[d]
}

// CellKind tells code from prose.
type CellKind uint8

// The kinds of cell. A Raw cell is passed through by converters and never run;
// scripts and texts have none.
const (
	Code CellKind = iota
	Markdown
	Raw
)

// String returns "code", "markdown" or "raw".
func (k CellKind) String() string { return [...]string{"code", "markdown", "raw"}[k] }

// Span is a half-open range of byte offsets, in raw or in code space as its
// owner says.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether off lies in the span.
func (s Span) Contains(off int) bool { return s.Start <= off && off < s.End }

// Cell is a piece of a document that runs as one: a notebook cell, an Rmd or
// qmd chunk, a section of a percent script. A plain script is one cell.
type Cell struct {
	Index    int      // from 1, over all cells of the document
	Kind     CellKind //
	Language Language // of the code; Other in markdown and raw cells
	Engine   string   // the language as the document spells it: "python", "sql", "bash"; empty where it says nothing
	Magic    string   // the cell magic without its percent signs ("time", "R", "script"), or empty
	ID       string   // nbformat's cell id, or empty
	Label    string   // a chunk's label or a percent cell's title, or empty
	Count    int      // nbformat's execution count; 0 where the cell was not run or counts were stripped
	Tags     []string // nbformat's cell tags; a percent cell's tags=[...]
	Options  []Option // chunk options: the header's first, then those of "#|" lines
	NotRun   bool     // the document says that the code is not to run: eval = FALSE, %%script false
	Span     Span     // in code space, with the newline that ends the cell
	File     Span     // in raw space: the source strings of a notebook cell, a chunk's lines without its fences
	Header   Span     // in raw space: the line that opens the cell (fence, "# %%" marker); empty where there is none
	Outputs  Outputs  // saved with a notebook cell

	object int32 // in raw space: where the object of a notebook's cell begins
}

// Outputs tells about the outputs that a notebook keeps with a cell. They are
// never decoded.
type Outputs struct {
	Span    Span   // in raw space: the list of outputs with its brackets; empty where there is none
	Largest Span   // in raw space: the output that takes the most bytes
	Error   string // the name of the first exception among them ("KeyError"), or empty
	Message string // what it says, cut
}

// Option is one chunk option, as `echo=FALSE` in a header or `#| echo: false`.
type Option struct {
	Key   string // as spelled, dots and dashes kept
	Value string // source text of the value, without the quotes of a plain string
	Span  Span   // in raw space
}

// Option returns the value of the last option named key, since knitr lets the
// body win over the header. Dots and dashes in names are the same
// (fig.cap, fig-cap), as in Quarto.
func (c *Cell) Option(key string) (value string, ok bool) {
	for _, o := range slices.Backward(c.Options) {
		if optionKey(o.Key) == optionKey(key) {
			return o.Value, true
		}
	}
	return "", false
}

// MayFail reports whether the document says that an error of the cell does not stop
// it: knitr's option error, nbconvert's tag raises-exception.
func (c *Cell) MayFail() bool {
	shows, _ := c.Option("error")
	return strings.EqualFold(shows, "true") || shows == "T" || slices.Contains(c.Tags, "raises-exception")
}

func optionKey(key string) string {
	b := []byte(key)
	for i, ch := range b {
		if ch == '.' {
			b[i] = '-'
		}
	}
	return string(b)
}

// Mask is text that is no code of the cell's language and is hidden from the
// parser behind a placeholder of the same length: IPython's magics and shell
// escapes, knitr's references to other chunks.
type Mask struct {
	Span Span     // in code space
	Kind MaskKind //
	Name string   // the magic's name without percent signs, or the command line's first word
	form maskForm
}

// MaskKind tells what a mask hides.
type MaskKind uint8

// The kinds of mask.
const (
	LineMagic MaskKind = iota // %time, %matplotlib, an automagic word
	CellMagic                 // the first line of a %% cell
	Shell                     // !cmd
	Help                      // ?x, x?, x??
	Prompt                    // ">>> " and "... " of a pasted session; what follows is code
	Reference                 // <<label>>: the code of another chunk
)

// Mention is a name used where no parser sees it: `$x` and `{x}` in a shell
// escape, `-i x` of %%R, inline code of a text. Mentions are uses, never
// definitions, unless Defines is set (`-o y` of %%R, `y = !cmd`'s target is
// code and no mention).
type Mention struct {
	Name     string
	Span     Span     // in code space where Code is set, else in raw space
	InCode   bool     // which space Span is in
	Language Language // of the namespace that the name lives in
	Defines  bool
}

// Document is one file that labcoat reads. It is immutable once read.
type Document struct {
	Format    Format
	Dialect   Dialect
	Generated bool // made by a tool from another file (purl, nbconvert header, "do not edit")
	Worksheet bool // a notebook of nbformat 3, when IPython was often started with --pylab
	Graded    bool // nbgrader knows the notebook: students are to fill in some of its cells
	Python2   bool // the kernel of a notebook is one of Python 2
	Language  Language
	// Encoding is "utf-8", or what the bytes were decoded from: "latin-1",
	// "latin-9", "cp1252".
	Encoding string
	Raw      []byte // the file on disk
	Code     []byte // code space: UTF-8, every cell's text ending in a newline
	Cells    []Cell // in document order; Span fields are adjacent and cover Code
	Prose    []Span // in raw space: text between chunks, comments that are markdown, sorted
	Masks    []Mask // sorted by Span.Start
	Mentions []Mention
	Notices  []Notice // what was mended while reading

	path     string     // as it is reported: relative where possible, with slashes
	asked    []Question // of the path
	failed   int        // the index of the first cell of a notebook that keeps an error, or 0
	last     int        // the cell that was found last: most are asked for several times
	memory   *memory
	segments []segment
	lines    lineTable // raw space, built when first asked for
}

// Unrun reports whether a notebook keeps no trace of a run of one of its cells, neither a count nor an
// output, or keeps an error with a cell above, where a run from the top ends.
func (d *Document) Unrun(cell *Cell) bool {
	if d.Format != Notebook {
		return false
	}
	if cell.Count == 0 && cell.Outputs.Largest.Len() == 0 {
		return true
	}
	return d.failed > 0 && d.failed < cell.Index
}

// Notice tells something about the reading of a document that its owner should
// know and that stops nothing.
type Notice struct {
	At      Span // in raw space
	Cell    int  // the number of the cell that is left out, whose code nobody checks, or 0
	Message string
}

// CellAt returns the cell that holds the code offset, or nil where the document
// has no cells. An offset at the very end belongs to the last cell.
func (d *Document) CellAt(off int) *Cell {
	if d.last < len(d.Cells) {
		if c := &d.Cells[d.last]; c.Span.Start <= off && off < c.Span.End {
			return c
		}
	}
	i := sort.Search(len(d.Cells), func(i int) bool { return d.Cells[i].Span.End > off })
	if i == len(d.Cells) {
		i--
	}
	if i < 0 {
		return nil
	}
	d.last = i
	return &d.Cells[i]
}

// Speaks reports whether a cell of the document is in a language.
func (d *Document) Speaks(lang Language) bool {
	return slices.ContainsFunc(d.Cells, func(c Cell) bool { return c.Language == lang })
}

// Text returns the original text of a span of code space.
func (d *Document) Text(s Span) string { return string(d.Code[s.Start:s.End]) }

// HasCells reports whether the document's cells mean something to a reader:
// false for a plain script, which is one cell only by construction.
func (d *Document) HasCells() bool { return d.Format != Script || d.Dialect != Plain }
