package report

import (
	"bufio"
	"errors"
	"fmt"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// The JSON report is a contract: fields are added, never renamed, and a change
// of meaning raises the version. What a place does not have is null. Columns
// count code points.
type (
	jsonFinding struct {
		Rule        string          `json:"rule"`
		Category    string          `json:"category"` // "" where the rule has none
		Habit       string          `json:"habit"`
		Severity    string          `json:"severity"`
		Stage       string          `json:"stage"`
		Language    string          `json:"language"`
		Path        string          `json:"path"`
		Cell        *jsonCell       `json:"cell"`
		jsonRange                   // in the cell for notebooks, in the file elsewhere
		Message     string          `json:"message"`
		Fingerprint string          `json:"fingerprint"`
		Related     []jsonRelated   `json:"related"`
		Data        map[string]any  `json:"data"`
		FileLine    *int            `json:"file_line"`
		FileColumn  *int            `json:"file_column"`
		Fixes       []struct{}      `json:"fixes"` // no rule offers one yet
		Suppressed  *jsonSuppressed `json:"suppressed,omitempty"`
	}
	jsonCell struct {
		Index          int     `json:"index"` // from 1 over all cells
		ID             *string `json:"id"`
		ExecutionCount *int    `json:"execution_count"`
	}
	jsonRange struct {
		Line      *int `json:"line"`
		Column    *int `json:"column"`
		EndLine   *int `json:"end_line"`
		EndColumn *int `json:"end_column"`
	}
	jsonRelated struct {
		Path string    `json:"path"`
		Cell *jsonCell `json:"cell"`
		jsonRange
		Message string `json:"message"`
	}
	jsonSuppressed struct {
		Reason string `json:"reason"`
	}
	jsonProblem struct {
		Path    *string `json:"path"`
		Line    *int    `json:"line"` // in the file
		Column  *int    `json:"column"`
		Cell    *int    `json:"cell"` // its index
		Message string  `json:"message"`
		Fatal   bool    `json:"fatal"` // makes the exit status 2
	}
	jsonSummary struct {
		Files      int            `json:"files"`
		Cells      int            `json:"cells"`
		Findings   int            `json:"findings"` // without the suppressed ones, as the two below
		BySeverity jsonBySeverity `json:"by_severity"`
		ByRule     map[string]int `json:"by_rule"`
		Problems   int            `json:"problems"`
		Suppressed *int           `json:"suppressed,omitempty"`
	}
	jsonBySeverity struct {
		Error   int `json:"error"`
		Warning int `json:"warning"`
		Note    int `json:"note"`
	}
)

func writeJSON(w *bufio.Writer, r *analyzer.Result, o Options) error {
	s := newStream(w)
	s.begin(`{"version":1,"findings":`)
	findings := slices.Collect(told(r, o))
	if err := s.items(len(findings), func(i int) any { return newJSONFinding(findings[i]) }); err != nil {
		var bad *elementError
		if errors.As(err, &bad) {
			f := findings[bad.index]
			return fmt.Errorf("rule `%s` in `%s`: its data cannot be written: %w", f.Rule, f.Path, bad.err)
		}
		return err
	}
	s.end("")
	s.begin(`,"problems":`)
	for i := range r.Problems {
		if err := s.item(newJSONProblem(&r.Problems[i])); err != nil {
			return err
		}
	}
	if o.First > 0 {
		s.end(`,"first":`)
		s.begin("")
		list := mendFirst(r, o)
		for i := range list.Entries {
			if err := s.item(newJSONEntry(&list.Entries[i])); err != nil {
				return err
			}
		}
	}
	s.end(`,"summary":`)
	if err := s.value(summarise(r, o)); err != nil {
		return err
	}
	s.raw("}\n")
	return nil
}

func newJSONFinding(f *analyzer.Finding) *jsonFinding {
	j := &jsonFinding{
		Rule: f.Rule, Category: f.Category, Habit: f.Habit,
		Severity: f.Severity.String(), Stage: f.Stage.String(), Language: f.Language.String(),
		Path: f.Path, Cell: newJSONCell(f.Cell), jsonRange: newJSONRange(f.Start, f.End),
		Message: f.Message, Fingerprint: f.Fingerprint,
		Related: make([]jsonRelated, 0, len(f.Related)),
		Data:    f.Data,
		Fixes:   []struct{}{},
	}
	for _, at := range f.Related {
		j.Related = append(j.Related, jsonRelated{at.Path, newJSONCell(at.Cell), newJSONRange(at.Start, at.End), at.Message})
	}
	if j.Data == nil {
		j.Data = map[string]any{}
	}
	if f.Start != nil {
		j.FileLine, j.FileColumn = &f.Start.FileLine, &f.Start.FileColumn
	}
	if f.Suppressed != nil {
		j.Suppressed = &jsonSuppressed{f.Suppressed.Reason}
	}
	return j
}

func newJSONCell(c *analyzer.Cell) *jsonCell {
	if c == nil {
		return nil
	}
	return &jsonCell{Index: c.Index, ID: orNull(c.ID), ExecutionCount: orNull(c.Count)}
}

func newJSONRange(start, end *source.Position) (r jsonRange) {
	if start != nil {
		r.Line, r.Column = &start.Line, &start.Column
	}
	if end != nil {
		r.EndLine, r.EndColumn = &end.Line, &end.Column
	}
	return r
}

func newJSONProblem(p *analyzer.Problem) *jsonProblem {
	return &jsonProblem{orNull(p.Path), orNull(p.Line), orNull(p.Column), orNull(p.Cell), p.Message, p.Fatal}
}

// orNull is nil, which JSON spells null, for the zero value.
func orNull[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

func summarise(r *analyzer.Result, o Options) *jsonSummary {
	s := &jsonSummary{Files: r.Files, Cells: r.Cells, ByRule: map[string]int{}, Problems: len(r.Problems)}
	suppressed := 0
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Suppressed != nil {
			suppressed++
			continue
		}
		s.Findings++
		s.ByRule[f.Rule]++
		switch f.Severity {
		case analyzer.Error:
			s.BySeverity.Error++
		case analyzer.Warning:
			s.BySeverity.Warning++
		case analyzer.Note:
			s.BySeverity.Note++
		}
	}
	if o.Suppressed {
		s.Suppressed = &suppressed
	}
	return s
}
