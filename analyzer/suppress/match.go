package suppress

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// Silence returns the suppression in the list that silences a finding of the rule, or nil. aliases are
// the names that the rule has in other linters; at is the finding's place in code space, nil where it
// has none. Every suppression that matches is marked as used, so that a team may write two tools'
// comments on one line; labcoat's own wins.
func Silence(list []*Suppression, rule string, aliases []Alias, at *source.Span) *Suppression {
	var winner *Suppression
	for _, s := range list {
		if !s.covers(at) {
			continue
		}
		name, ok := s.names(rule, aliases)
		if !ok {
			continue
		}
		if name != "" && !slices.Contains(s.Used, name) {
			s.Used = append(s.Used, name)
		}
		if winner == nil || winner.Tool != Labcoat && s.Tool == Labcoat {
			winner = s
		}
	}
	return winner
}

func (s *Suppression) covers(at *source.Span) bool {
	if at == nil || s.WholeFile && s.Tool == Labcoat {
		return s.WholeFile
	}
	for _, c := range s.Covers {
		// An empty cell is an empty span, and findings about it start there.
		if c.Contains(at.Start) || c.Start == at.Start {
			return true
		}
	}
	return false
}

// names reports whether the suppression is about the rule, and by which of its
// Rules; a bare one of another tool has no name.
func (s *Suppression) names(rule string, aliases []Alias) (name string, ok bool) {
	if s.Tool == Labcoat {
		return rule, slices.Contains(s.Rules, rule)
	}
	for _, alias := range aliases {
		if alias.Tool != s.Tool {
			continue
		}
		if len(s.Rules) == 0 {
			return "", true
		}
		for _, written := range s.Rules {
			if s.means(written, alias) {
				return written, true
			}
		}
	}
	return "", false
}

// means reports whether a name in the suppression stands for a rule of its tool:
// ruff knows prefixes of codes, lintr of names, pylint categories.
func (s *Suppression) means(written string, rule Alias) bool {
	switch s.Tool {
	case Ruff, Lintr:
		return strings.HasPrefix(rule.Code, written)
	case Pylint:
		return written == rule.Code || written == rule.Name || written == "all" || len(written) == 1 && strings.HasPrefix(rule.Code, written)
	}
	return written == rule.Code
}
