package analyzer

import (
	"fmt"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// plan is what the rules of a selection run over a document in one stage. It is
// immutable: all workers share it.
type plan struct {
	stage  Stage
	steps  []step
	shared []sharing // whose results are kept for project-wide rules
	kept   int       // at most how many results are
}

// step is the analyzer of a rule with its setting, or a prerequisite of others, which
// has none.
type step struct {
	analyzer *analysis.Analyzer
	setting  *Setting
	speaks   []source.Language // in which the rule can say something; empty: every document
	wide     bool              // the rule is project-wide
}

// newPlan makes the analyzers of a selection. What they require is run when the first
// of them needs it. Rules that say nothing in the stage are left out, unless they are
// project-wide: what they keep of this file counts elsewhere.
func newPlan(selection *Selection, stage Stage) (*plan, error) {
	p := &plan{stage: stage}
	var roots []*analysis.Analyzer
	settings := make(map[*analysis.Analyzer]*Setting)
	for i := range selection.Settings {
		s := &selection.Settings[i]
		if s.Rule.New == nil || s.dormant() || !s.wide() && s.silent(stage) {
			continue
		}
		a := s.Rule.New()
		for name, value := range s.Options {
			if err := a.Flags.Set(name, value); err != nil {
				return nil, fmt.Errorf("rule `%s`: option `%s`: %w", a.Name, name, err)
			}
		}
		roots = append(roots, a)
		settings[a] = s
	}
	if err := analysis.Validate(roots); err != nil {
		return nil, err
	}
	for _, a := range roots {
		setting := settings[a]
		wide := setting.wide()
		p.steps = append(p.steps, step{a, setting, setting.speaks(stage), wide})
		if wide {
			p.kept++
		}
		if shared := setting.Rule.Shared; shared != nil && wide {
			p.share(shared.Analyzer, setting)
		}
	}
	return p, nil
}

// sharing is a prerequisite that project-wide rules share. Documents of languages in which they
// all rest are not read for it.
type sharing struct {
	analyzer *analysis.Analyzer
	resting  []source.Language
}

// share notes that a project-wide rule reads what a prerequisite keeps of documents.
func (p *plan) share(a *analysis.Analyzer, s *Setting) {
	i := slices.IndexFunc(p.shared, func(of sharing) bool { return of.analyzer == a })
	if i < 0 {
		i = len(p.shared)
		p.shared = append(p.shared, sharing{a, slices.Clone(s.Rule.Languages)})
		p.kept++
	}
	p.shared[i].resting = slices.DeleteFunc(p.shared[i].resting, func(lang source.Language) bool {
		return !slices.Contains(s.Rule.Languages, lang) || s.asked(lang) && (len(s.Rule.Joins) == 0 || slices.Contains(s.Rule.Joins, lang))
	})
}

// asked reports whether anybody asks for something that the rule tells in a language.
func (s *Setting) asked(lang source.Language) bool {
	for _, level := range s.Levels {
		if !s.rests(level, lang) {
			return true
		}
	}
	return len(s.Levels) == 0
}

// speaks lists the languages in which the setting can say something in the stage. What
// a project-wide rule keeps of any document counts, but of one in a language in which nobody
// asks for it.
func (s *Setting) speaks(stage Stage) (list []source.Language) {
	for _, lang := range s.Rule.Languages {
		speaks := s.wide() && s.asked(lang)
		for category := range s.Levels {
			speaks = speaks || s.Severity(category, lang, stage) != Off
		}
		if speaks {
			list = append(list, lang)
		}
	}
	return list
}

// silent reports whether the setting can say nothing in the stage.
func (s *Setting) silent(stage Stage) bool {
	for _, level := range s.Levels {
		if level.At(stage) != Off && !s.waits(level) {
			return false
		}
	}
	return true
}

// dormant reports whether every category waits to be asked for: in no stage does the
// rule say anything.
func (s *Setting) dormant() bool {
	for _, level := range s.Levels {
		if !s.waits(level) {
			return false
		}
	}
	return len(s.Levels) > 0
}

// wide reports whether the rule is project-wide: it has a Finish, and something that
// this tells is asked for.
func (s *Setting) wide() bool {
	if s.Rule.Finish == nil || len(s.Rule.Wide) == 0 {
		return s.Rule.Finish != nil && !s.dormant()
	}
	return slices.ContainsFunc(s.Rule.Wide, func(category string) bool { return !s.waits(s.Levels[category]) })
}

// waits reports whether a category is opt-in in every language of its rule, and
// nobody has asked for it.
func (s *Setting) waits(level Levels) bool {
	for _, lang := range s.Rule.Languages {
		if !s.rests(level, lang) {
			return false
		}
	}
	return len(s.Rule.Languages) > 0
}

// plans makes each distinct plan once.
type plans struct {
	mu   sync.Mutex
	made map[planKey]*plan
}

type planKey struct {
	selection *Selection
	stage     Stage
}

func (p *plans) get(selection *Selection, stage Stage) (*plan, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	key := planKey{selection, stage}
	if made := p.made[key]; made != nil {
		return made, nil
	}
	made, err := newPlan(selection, stage)
	if err != nil {
		return nil, err
	}
	if p.made == nil {
		p.made = make(map[planKey]*plan)
	}
	p.made[key] = made
	return made, nil
}
