package suppress

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// Silence returns the suppression in the list that silences a finding of the
// rule, or nil. aliases are the names that the rule has in other linters, as
// "ruff:T201" or "pylint:unreachable"; at is the finding's place in code space,
// nil where it has none. Every suppression that matches is marked as used, so
// that a team may write two tools' comments on one line; labcoat's own wins.
func Silence(list []*Suppression, rule string, aliases []string, at *source.Span) *Suppression {
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
func (s *Suppression) names(rule string, aliases []string) (name string, ok bool) {
	if s.Tool == Labcoat {
		return rule, slices.Contains(s.Rules, rule)
	}
	for _, alias := range aliases {
		tool, code, _ := strings.Cut(alias, ":")
		if tool != s.Tool {
			continue
		}
		if len(s.Rules) == 0 {
			return "", true
		}
		for _, written := range s.Rules {
			if s.means(written, code) {
				return written, true
			}
		}
	}
	return "", false
}

// means reports whether a name in the suppression stands for a code of its
// tool: ruff knows prefixes of codes, lintr of names, pylint categories.
func (s *Suppression) means(written, code string) bool {
	switch s.Tool {
	case Ruff, Lintr:
		return strings.HasPrefix(code, written)
	case Pylint:
		return written == code || written == "all" || len(written) == 1 && isPylintCode(code) && strings.HasPrefix(code, written)
	}
	return written == code
}

// isPylintCode tells "W0101" from "unreachable".
func isPylintCode(code string) bool {
	return len(code) == 5 && code[0] >= 'A' && code[0] <= 'Z' && strings.Trim(code[1:], "0123456789") == ""
}
