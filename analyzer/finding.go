package analyzer

import (
	"cmp"
	"fmt"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// Severity is how loud a finding is.
type Severity uint8

// The severities, in rising order. Off says nothing at all.
const (
	Off Severity = iota
	Note
	Warning
	Error
)

var severityNames = [...]string{"off", "note", "warning", "error"}

// String returns "off", "note", "warning" or "error".
func (s Severity) String() string { return severityNames[s] }

// SeverityNames lists the names that [ParseSeverity] knows, in rising order.
func SeverityNames() []string { return severityNames[:] }

// ParseSeverity is the inverse of [Severity.String].
func ParseSeverity(name string) (Severity, error) {
	for i, s := range severityNames {
		if s == name {
			return Severity(i), nil
		}
	}
	return Off, fmt.Errorf("unknown severity `%s`", name)
}

// Stage is what a path is for. It decides how loud a rule is.
type Stage uint8

// The stages.
const (
	Explore Stage = iota
	Production
	Test
	stages = iota
)

var stageNames = [...]string{"explore", "production", "test"}

// String returns "explore", "production" or "test".
func (s Stage) String() string { return stageNames[s] }

// StageNames lists the names that [ParseStage] knows.
func StageNames() []string { return stageNames[:] }

// ParseStage is the inverse of [Stage.String].
func ParseStage(name string) (Stage, error) {
	for i, s := range stageNames {
		if s == name {
			return Stage(i), nil
		}
	}
	return Explore, fmt.Errorf("unknown stage `%s`", name)
}

// Finding is what a rule says about a place. It holds values only: the
// document and its tree are gone when it is reported.
type Finding struct {
	Rule     string
	Category string // the rule's sub-kind, or empty
	Habit    string
	Severity Severity
	Rank     Rank
	Stage    Stage
	Language source.Language
	Path     string // as reported: relative where possible, with slashes
	Cell     *Cell  // nil where the document has no cells
	// Start and End are nil for a finding about a whole file or the repository.
	Start, End *source.Position
	Raw        source.Span // bytes of the file
	Line       string      // text of the line that Start is on, without its newline, for snippets
	Message    string
	// Fingerprint stays the same when lines above the finding come and go.
	Fingerprint string
	Related     []Related
	Data        map[string]any // the rule's own facts, encodable as JSON
	// Suppressed is nil, or why the finding is not told.
	Suppressed *Suppressed
	// Left tells that nobody mends what the document has, by its own words: a tool wrote it, or
	// it is outdated.
	Left bool
	// Licensed tells that the document says who holds the rights in it, or under which terms.
	Licensed bool
	// Fetched tells that a text of the project, as a script of the shell, gets the document from elsewhere.
	Fetched bool
	// Author is who wrote the document, by its first lines, in small letters, or empty.
	Author string

	rel    string      // the file relative to the root, for the fingerprint
	code   source.Span // where inCode is set
	inCode bool
	blamed []source.Span // in code space: related places where a suppression silences it too
}

// Rel returns the path relative to the project's root, with slashes: what folders of it say of
// the file, and not where somebody keeps the project.
func (f *Finding) Rel() string { return cmp.Or(f.rel, f.Path) }

// at returns the place in code space, or nil where there is none.
func (f *Finding) at() *source.Span {
	if !f.inCode {
		return nil
	}
	return &f.code
}

// Cell names the cell of a finding.
type Cell struct {
	Index int    // from 1 over all cells
	ID    string // or empty
	Label string // a chunk's label, or empty
	Count int    // execution count, or 0
}

// Related is another place that a finding speaks of.
type Related struct {
	Path       string
	Cell       *Cell
	Start, End *source.Position
	Message    string
}

// Suppressed says that a comment in the code silences a finding.
type Suppressed struct {
	Reason string // as its author wrote it; may be empty
}

// Problem is something that labcoat could not read or do. It is never a
// finding.
type Problem struct {
	Path         string // or empty
	Line, Column int    // in the file, from 1; 0 where the place is the whole file
	Cell         int    // index of the cell, or 0
	Message      string
	// Fatal problems make the exit status 2: a file that could not be read, a
	// rule that failed. The others (a bound that was reached) leave it as it is.
	Fatal bool
}

// Result is what a run found, sorted by path, place and rule.
type Result struct {
	Findings []Finding
	Problems []Problem
	Notices  []Problem // what was mended while reading, told with -v
	Files    int       // documents that were read
	Cells    int       // their code cells
}
