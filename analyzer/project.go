package analyzer

import "github.com/labcoat-lint/labcoat/analyzer/source"

// Project is what a project-wide rule sees once every document has been read:
// the summaries that its analyzer returned, sorted by path.
type Project struct {
	// ConfigPath, ReadmePath name the files at the root that findings about the
	// repository are anchored at; empty where there is none.
	ConfigPath, ReadmePath string
	Summaries              []Summary
	report                 func(path string, d ProjectFinding)
}

// Summary is what a project-wide rule keeps of one document: the analyzer's
// result after encoding and decoding, so it can come from a cache or another
// machine. It holds byte offsets of code space, never nodes.
type Summary struct {
	Path  string
	Stage Stage
	Value any
}

// ProjectFinding is a finding of a project-wide rule in one of its documents.
type ProjectFinding struct {
	Span     source.Span // in code space; empty for the whole file
	Category string
	Message  string
	Data     map[string]any
}

// Report tells a finding in the document at path, one of the summaries'.
func (p *Project) Report(path string, f ProjectFinding) { p.report(path, f) }

// Reviewed is a document whose findings are all known, for rules about
// suppressions.
type Reviewed struct {
	Suppressions []Suppression
	report       func(span source.Span, message string)
}

// Report tells a finding at a span of code.
func (r *Reviewed) Report(span source.Span, message string) { r.report(span, message) }

// Suppression is a comment in the code that silences rules.
type Suppression struct {
	Span    source.Span // of the comment, in code space
	Rules   []string    // as written; empty where it names none
	Reason  string
	Foreign bool     // another linter's spelling (noqa, nolint): never told as unused
	Used    []string // the names among Rules that silenced a finding
	Active  []string // the names among Rules whose rule ran over this document
}
