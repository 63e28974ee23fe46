package analyzer

import (
	"maps"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
)

// This file tells what project-wide rules found in documents whose trees are gone.

// fileAll files what rules say, with the documents that they speak of.
func (r *runner) fileAll(outcomes []outcome, all []said) {
	places := r.locateAll(outcomes, all)
	for _, s := range all {
		for _, i := range slices.Sorted(maps.Keys(s.told)) {
			if setting := r.setting(r.Files[i].Rel, s.wide.Rule); r.Files[i].Told && setting != nil {
				r.fileTold(outcomes, places, s, i, setting)
			}
		}
		for _, pf := range s.rest {
			r.fileRepository(s.wide, pf)
		}
	}
}

// fileTold files what a rule says about a document.
func (r *runner) fileTold(outcomes []outcome, places []map[source.Span]Finding, s said, i int, setting *Setting) {
	rule := setting.Rule.Name()
	for _, pf := range s.told[i] {
		f, ok := places[i][pf.Span]
		if !ok {
			continue // the file has changed since
		}
		f.Message, f.Data = pf.Message, pf.Data
		for _, p := range pf.Related {
			j, known := r.read(outcomes, p.Path, rule)
			if !known {
				if at, ok := r.locateText(p); ok {
					f.Related = append(f.Related, at)
				}
				continue
			}
			at, ok := places[j][p.Span]
			if !ok {
				continue
			}
			f.Related = append(f.Related, at.related(p.Message))
			if !pf.Group {
				continue
			}
			if s := suppress.Silence(outcomes[j].suppressions, rule, r.aliases[rule], &p.Span); s != nil {
				f.Suppressed = &Suppressed{Reason: s.Reason}
			}
		}
		if pf.Tell != nil {
			f.Message, f.Data = pf.Tell(append([]Related{f.related("")}, f.Related...))
		}
		if f.judge(rule, setting, pf.Category, outcomes[i].stage) {
			outcomes[i].findings = append(outcomes[i].findings, f)
		}
	}
}

// setting returns that of a rule for a file, or nil where an override ignores it.
func (r *runner) setting(rel string, rule *Rule) *Setting {
	selection, _ := r.Config(rel)
	for i := range selection.Settings {
		if selection.Settings[i].Rule == rule {
			return &selection.Settings[i]
		}
	}
	return nil
}

// locateAll locates the places that findings speak of. It returns them by the index
// of their document.
func (r *runner) locateAll(outcomes []outcome, all []said) []map[source.Span]Finding {
	wanted := make(map[int][]source.Span)
	for _, s := range all {
		for i, findings := range s.told {
			if !r.Files[i].Told {
				continue
			}
			for _, pf := range findings {
				wanted[i] = append(wanted[i], pf.Span)
				for _, p := range pf.Related {
					if j, ok := r.read(outcomes, p.Path, s.wide.Rule.Name()); ok {
						wanted[j] = append(wanted[j], p.Span)
					}
				}
			}
		}
	}
	places := make([]map[source.Span]Finding, len(outcomes))
	var documents [][]int // each with its copies, which have its outline
	first := make(map[*source.Outline]int)
	for _, i := range slices.Sorted(maps.Keys(wanted)) {
		outline := outcomes[i].outline
		n, copied := first[outline]
		if outline == nil || !copied {
			n = len(documents)
			documents = append(documents, nil)
			first[outline] = n
		}
		documents[n] = append(documents[n], i)
	}
	r.each(len(documents), func(n int, w *worker) {
		var spans []source.Span
		for _, i := range documents[n] {
			spans = append(spans, wanted[i]...)
		}
		i := documents[n][0]
		places[i] = locateLate(r.Files[i], &outcomes[i], spans, &w.buffer)
		for _, j := range documents[n][1:] {
			places[j] = maps.Clone(places[i])
			for at, f := range places[j] {
				f.moveTo(r.Files[j])
				places[j][at] = f
			}
		}
	})
	return places
}

// spot is a place in the code of a document that was located while it was at hand. There
// are many of which nothing is told, so that it holds no more than it must.
type spot struct {
	language   source.Language
	cell       *Cell
	start, end *source.Position
	raw        source.Span
	line       string
}

// finding returns one at the spot, which is in code space at the span.
func (s *spot) finding(file File, at source.Span) Finding {
	return Finding{
		Path: file.Name, Language: s.language, Cell: s.cell, Start: s.start, End: s.end, Raw: s.raw, Line: s.line,
		rel: file.Rel, code: at, inCode: true,
	}
}

// locateLate locates spans of a document. It is read again where they are no
// candidates: holding every document would cost more.
func locateLate(file File, out *outcome, spans []source.Span, memory *buffer) map[source.Span]Finding {
	w := &document{file: file}
	places := make(map[source.Span]Finding, len(spans))
	for _, at := range spans {
		if s, ok := out.candidates[at]; ok {
			places[at] = s.finding(file, at)
			continue
		}
		if w.doc == nil {
			w.doc = reread(file, out.outline, spans, memory)
		}
		if f, ok := w.locateAgain(at); ok {
			places[at] = f
		}
	}
	if w.doc != nil {
		w.doc.Release()
	}
	return places
}

// reread reads a document once more, of a notebook with an outline the cells that spans
// lie in. What changed since is not ours to tell: then it is empty.
func reread(file File, outline *source.Outline, spans []source.Span, memory *buffer) *source.Document {
	if outline != nil {
		return memory.reread(file, outline, spans)
	}
	raw := file.Text
	if raw == nil {
		raw, _ = memory.read(file.Path)
	}
	if doc, err := source.Read(file.Name, raw); err == nil {
		return doc
	}
	return new(source.Document)
}

func (w *document) locateAgain(at source.Span) (f Finding, ok bool) {
	switch {
	case at.End > len(w.doc.Code):
		return f, false
	case at.Len() > 0:
		return w.locateCode(at), true
	default:
		return w.locate(0, 0), true
	}
}

// locateText locates a place in a file that is no document.
func (r *runner) locateText(p Place) (at Related, ok bool) {
	for i := range r.Texts {
		f := &r.Texts[i]
		if f.Rel != p.Path {
			continue
		}
		text := f.Text
		if text == nil {
			text = readText(f.Path, mostOf(f.Rel))
		}
		if p.Span.End > len(text) {
			return at, false
		}
		d := &source.Document{Raw: text}
		start, end := d.RawPosition(p.Span.Start), d.RawPosition(p.Span.End)
		return Related{Path: f.Name, Start: &start, End: &end, Message: p.Message}, true
	}
	return at, false
}

// related makes of a located place one that another finding speaks of.
func (f *Finding) related(message string) Related {
	return Related{f.Path, f.Cell, f.Start, f.End, message}
}
