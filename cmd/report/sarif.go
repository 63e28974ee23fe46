package report

import (
	"bufio"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// sarifLimit is how many results of a run GitHub takes; it rejects the upload
// of more.
const sarifLimit = 25_000

// writeSARIF writes SARIF 2.1.0. Regions are places in the file on disk, in a
// notebook its JSON; the cell is a logical location and part of the message.
func writeSARIF(w *bufio.Writer, r *analyzer.Result, o Options) error {
	s := newStream(w)
	s.raw(`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[` + "\n" + `{"tool":{"driver":{"name":"labcoat"`)
	if o.Version != "" {
		s.raw(`,"version":`)
		if err := s.value(o.Version); err != nil {
			return err
		}
	}
	s.begin(`,"informationUri":"` + homepage + `","rules":`)
	index := make(map[string]*int, len(o.Rules))
	for i, rule := range o.Rules {
		name := rule.Name()
		index[name] = &i
		if err := s.item(newSARIFRule(name, rule)); err != nil {
			return err
		}
	}
	s.end(`}},"automationDetails":{"id":"labcoat/"},"columnKind":"utf16CodeUnits",` +
		`"originalUriBaseIds":{"SRCROOT":{"description":{"text":"The root of the repository."}}},` + "\n" + `"invocations":[`)
	results, left := loudest(r, o, sarifLimit)
	if err := s.value(newSARIFInvocation(r, o, left)); err != nil {
		return err
	}
	s.begin(`],` + "\n" + `"results":`)
	for _, f := range results {
		result := newSARIFResult(f, o)
		result.RuleIndex = index[f.Rule]
		if err := s.item(result); err != nil {
			return err
		}
	}
	s.end("}]}\n")
	return nil
}

// loudest returns the findings to tell, in their order, and how many of the
// quietest were left out to stay within limit. Suppressed ones go first.
func loudest(r *analyzer.Result, o Options, limit int) (kept []*analyzer.Finding, left int) {
	kept = slices.Collect(told(r, o))
	if len(kept) <= limit {
		return kept, 0
	}
	order := make([]int, len(kept))
	for i := range order {
		order[i] = i
	}
	loudness := func(f *analyzer.Finding) analyzer.Severity {
		if f.Suppressed != nil {
			return analyzer.Off
		}
		return f.Severity
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(loudness(kept[b]), loudness(kept[a])) })
	order = order[:limit]
	slices.Sort(order)
	loud := make([]*analyzer.Finding, limit)
	for i, at := range order {
		loud[i] = kept[at]
	}
	return loud, len(kept) - limit
}

func newSARIFInvocation(r *analyzer.Result, o Options, left int) *sarifInvocation {
	run := &sarifInvocation{ExecutionSuccessful: true}
	for i := range r.Problems {
		p := &r.Problems[i]
		n := sarifNotification{Level: "warning", Message: plain(problemMessage(p))}
		if p.Fatal {
			n.Level = "error"
			run.ExecutionSuccessful = false
		}
		if p.Path != "" {
			at := sarifLocation{Physical: sarifPhysical{Artifact: newSARIFArtifact(p.Path, o)}}
			if p.Line > 0 { // without columns: a problem counts code points, SARIF UTF-16 units
				at.Physical.Region = &sarifRegion{StartLine: p.Line}
			}
			n.Locations = []sarifLocation{at}
		}
		run.Notifications = append(run.Notifications, n)
	}
	if left > 0 {
		run.Notifications = append(run.Notifications, sarifNotification{Level: "warning", Message: plain(fmt.Sprintf(
			"%d more findings, none louder than these, were left out: GitHub takes %d in a run, check parts of the repository by themselves",
			left, sarifLimit))})
	}
	return run
}

func newSARIFResult(f *analyzer.Finding, o Options) *sarifResult {
	result := &sarifResult{
		RuleID:    f.Rule,
		Level:     sarifLevel(f.Severity),
		Message:   plain(withCell(f.Message, f.Path, f.Cell, f.Start)),
		Locations: []sarifLocation{newSARIFLocation(f.Path, f.Cell, f.Start, f.End, o)},
		Properties: sarifFacts{
			Language: f.Language.String(), Stage: f.Stage.String(), Habit: f.Habit, Category: f.Category,
		},
	}
	if physical := &result.Locations[0].Physical; physical.Region == nil {
		// GitHub requires a region: for a whole file, the empty one at its start.
		physical.Region = &sarifRegion{1, 1, 1, 1}
	}
	if f.Fingerprint != "" {
		result.PartialFingerprints = map[string]string{"labcoat/v1": f.Fingerprint}
	}
	if f.Cell != nil {
		result.Properties.CellIndex, result.Properties.CellID = f.Cell.Index, f.Cell.ID
		if f.Start != nil && inNotebook(f.Path) {
			result.Properties.CellLine, result.Properties.CellColumn = f.Start.Line, f.Start.Column
		}
	}
	for i, at := range f.Related {
		location := newSARIFLocation(at.Path, at.Cell, at.Start, at.End, o)
		text := plain(withCell(at.Message, at.Path, at.Cell, at.Start))
		location.ID, location.Message = i+1, &text
		result.RelatedLocations = append(result.RelatedLocations, location)
	}
	if o.Suppressed {
		result.Suppressions = &[]sarifSuppression{}
		if f.Suppressed != nil {
			*result.Suppressions = append(*result.Suppressions, sarifSuppression{"inSource", f.Suppressed.Reason})
		}
	}
	return result
}

func newSARIFLocation(path string, cell *analyzer.Cell, start, end *source.Position, o Options) sarifLocation {
	at := sarifLocation{Physical: sarifPhysical{Artifact: newSARIFArtifact(path, o)}}
	if start != nil && end != nil {
		at.Physical.Region = &sarifRegion{start.FileLine, start.FileColumn16, end.FileLine, end.FileColumn16}
	}
	if cell != nil {
		name := fmt.Sprintf("cell[%d]", cell.Index)
		logical := sarifLogical{Name: name, QualifiedName: name, DecoratedName: cell.ID, Kind: "cell"}
		if cell.Label != "" {
			logical.Name = cell.Label
		}
		at.Logical = []sarifLogical{logical}
	}
	return at
}

func newSARIFArtifact(path string, o Options) sarifArtifact {
	path = fromRoot(path, o)
	if isAbs(path) {
		return sarifArtifact{URI: fileURI(path)}
	}
	return sarifArtifact{URI: fileURI(path), URIBaseID: "SRCROOT"}
}

// plain is text that viewers are not to read as an embedded link: names and
// strings of strangers' code stand in messages.
func plain(text string) sarifText {
	return sarifText{Text: strings.ReplaceAll(text, "](", `\](`)}
}
