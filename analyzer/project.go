package analyzer

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
)

// Project is what a project-wide rule sees once every document has been read:
// the summaries that its analyzer returned, sorted by path.
type Project struct {
	Summaries []Summary
	// Shared is what the Join of the rule's [Shared] returned.
	Shared any
	// Partial says that code of the project may not be among the documents: what
	// none of them uses may be used all the same.
	Partial bool
	texts   func() []File // read, sorted by their paths
	all     iter.Seq[string]
	absent  func(rel string) bool
	report  func(path string, f ProjectFinding)
	heard   func(path string) bool
}

// Summary is what a project-wide rule keeps of one document: the result of its
// analyzer. It must survive encoding by encoding/gob, so that it can come from
// a cache or another machine: byte offsets of code space, never nodes.
type Summary struct {
	Path  string // relative to the root
	Stage Stage
	Value any
}

// ProjectFinding is a finding of a project-wide rule.
type ProjectFinding struct {
	Span     source.Span // in code space, best a [Candidate]; empty for the whole file
	Category string
	Message  string
	Data     map[string]any
	// Related are other places that the finding speaks of.
	Related []Place
	// Group says that the related places are as much to blame as Span: a
	// suppression at any of them silences the finding.
	Group bool
	// Tell, if not nil, makes Message and Data once the places are located: that of
	// the finding first, then the related ones.
	Tell func(places []Related) (message string, data map[string]any)
}

// Place is a stretch of a document in code space, or of one of [Project.Texts], and
// what to say about it.
type Place struct {
	Path    string // of a summary or a text
	Span    source.Span
	Message string
}

// Report tells a finding in the document at path, one of the summaries', or
// about the repository where path is empty.
func (p *Project) Report(path string, f ProjectFinding) { p.report(path, f) }

// Absent reports whether the project is known to have no file and no folder at a path
// relative to its root, not even one that its settings or git leave out.
func (p *Project) Absent(path string) bool {
	return !p.Partial && p.absent != nil && p.absent(path)
}

// Documents yields the paths of all documents of the project, sorted, also of those in languages that the rule
// keeps nothing of.
func (p *Project) Documents() iter.Seq[string] { return p.all }

// Heard reports whether a finding of the rule in the document at path is told at
// all: its file was asked for, and no override ignores the rule there.
func (p *Project) Heard(path string) bool { return p.heard(path) }

// Reviewed is a document whose findings are all known, for rules about
// suppressions.
type Reviewed struct {
	Suppressions []*suppress.Suppression
	// Ran reports whether a rule of that name ran over the document.
	Ran func(rule string) bool
	// Names lists all rules that there are, sorted.
	Names  []string
	report func(s *suppress.Suppression, message string)
}

// Report tells a finding at a suppression.
func (r *Reviewed) Report(s *suppress.Suppression, message string) { r.report(s, message) }

// projectWide returns one setting for each project-wide rule that any file
// selects.
func (r *runner) projectWide() []*Setting {
	found := make(map[string]*Setting)
	for _, f := range r.Files {
		selection, _ := r.Config(f.Rel)
		if r.seen[selection] {
			continue
		}
		if r.seen == nil {
			r.seen = make(map[*Selection]bool)
		}
		r.seen[selection] = true
		for i := range selection.Settings {
			if s := &selection.Settings[i]; s.wide() && found[s.Rule.Name()] == nil {
				found[s.Rule.Name()] = s
			}
		}
	}
	names := make([]string, 0, len(found))
	for name := range found {
		names = append(names, name)
	}
	slices.Sort(names)
	wide := make([]*Setting, len(names))
	for i, name := range names {
		wide[i] = found[name]
	}
	return wide
}

// finishProject gives each project-wide rule its summaries and files what it
// says with the outcome of the document that it is about. Rules that share what they
// know of the project take turns.
func (r *runner) finishProject(outcomes []outcome) {
	r.sorted = make([]int, len(outcomes))
	for i := range r.sorted {
		r.sorted[i] = i
	}
	slices.SortFunc(r.sorted, func(i, j int) int { return strings.Compare(r.Files[i].Rel, r.Files[j].Rel) })
	r.byPath = make(map[string]int, len(outcomes))
	for i := range r.Files {
		r.byPath[r.Files[i].Rel] = i
	}
	r.texts = sync.OnceValue(r.readTexts)
	said := make([]said, len(r.wide))
	var groups [][]int
	of := make(map[*Shared]int)
	for i, wide := range r.wide {
		group, ok := of[wide.Rule.Shared]
		if !ok || wide.Rule.Shared == nil {
			group = len(groups)
			groups = append(groups, nil)
			of[wide.Rule.Shared] = group
		}
		groups[group] = append(groups[group], i)
	}
	r.each(len(groups), func(g int, _ *worker) {
		var joined any
		if shared := r.wide[groups[g][0]].Rule.Shared; shared != nil {
			joined = shared.Join(r.project(outcomes, shared.Analyzer.Name))
		}
		for _, i := range groups[g] {
			said[i] = r.finishRule(outcomes, r.wide[i], joined)
		}
	})
	r.fileAll(outcomes, said)
}

// said is what a project-wide rule says.
type said struct {
	wide *Setting
	told map[int][]ProjectFinding // by document
	rest []ProjectFinding         // about the repository
}

func (r *runner) finishRule(outcomes []outcome, wide *Setting, joined any) said {
	name := wide.Rule.Name()
	s := said{wide: wide, told: make(map[int][]ProjectFinding)}
	p := r.project(outcomes, name)
	p.Shared = joined
	p.report = func(path string, f ProjectFinding) {
		if i, ok := r.read(outcomes, path, name); ok {
			s.told[i] = append(s.told[i], f)
		} else {
			s.rest = append(s.rest, f)
		}
	}
	p.heard = func(path string) bool {
		i, ok := r.read(outcomes, path, name)
		return ok && r.Files[i].Told && r.setting(path, wide.Rule) != nil
	}
	wide.Rule.Finish(p)
	return s
}

// read returns the index of the document at a path, if an analyzer has summed it up.
func (r *runner) read(outcomes []outcome, path, analyzer string) (i int, ok bool) {
	if i, ok = r.byPath[path]; ok {
		_, ok = outcomes[i].summary(analyzer)
	}
	return i, ok
}

// documents yields the paths of all documents.
func (r *runner) documents(yield func(string) bool) {
	for _, i := range r.sorted {
		if !yield(r.Files[i].Rel) {
			return
		}
	}
}

// project gathers the summaries that an analyzer made.
func (r *runner) project(outcomes []outcome, analyzer string) *Project {
	p := &Project{texts: r.texts, all: r.documents, absent: r.Absent, Partial: r.Partial, Summaries: make([]Summary, 0, len(outcomes))}
	for _, i := range r.sorted {
		if value, ok := outcomes[i].summary(analyzer); ok {
			if r.Summary != nil {
				value = r.Summary(value)
			}
			p.Summaries = append(p.Summaries, Summary{r.Files[i].Rel, outcomes[i].stage, value})
		}
	}
	return p
}

// fileRepository anchors a finding about the repository. It is told whichever
// files are.
func (r *runner) fileRepository(setting *Setting, pf ProjectFinding) {
	f := Finding{Path: ".", Message: pf.Message, Data: pf.Data}
	for _, path := range []string{r.ConfigPath, r.ReadmePath} {
		if path != "" {
			f.Path = path
			break
		}
	}
	f.rel = f.Path
	if f.judge(setting.Rule.Name(), setting, pf.Category, Production) {
		r.repository = append(r.repository, f)
	}
}

// review applies the suppressions of a document and gives them to the rules
// that are about them.
func (r *runner) review(out *outcome) {
	if len(out.suppressions) == 0 {
		return
	}
	for i := range out.findings {
		f := &out.findings[i]
		if s := suppress.Silence(out.suppressions, f.Rule, r.aliases[f.Rule], f.at()); s != nil {
			f.Suppressed = &Suppressed{Reason: s.Reason}
		}
		for _, at := range f.blamed {
			if s := suppress.Silence(out.suppressions, f.Rule, r.aliases[f.Rule], &at); s != nil {
				f.Suppressed = &Suppressed{Reason: s.Reason}
			}
		}
	}
	out.findings = slices.DeleteFunc(out.findings, func(f Finding) bool { return f.Severity == Off })
	for _, setting := range out.reviews {
		reviewed := &Reviewed{
			Suppressions: out.suppressions,
			Ran:          out.ran,
			Names:        r.names,
		}
		reviewed.report = func(s *suppress.Suppression, message string) {
			f := out.places[slices.Index(out.suppressions, s)]
			f.Message = message
			if f.judge(setting.Rule.Name(), setting, "", out.stage) {
				out.findings = append(out.findings, f)
			}
		}
		setting.Rule.Review(reviewed)
	}
}
