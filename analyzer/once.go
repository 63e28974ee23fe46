package analyzer

import (
	"fmt"
	"maps"
	"slices"
)

// once keeps of every rule with Once the finding that has the most of it, and counts
// the others in its message.
func (r *runner) once(findings []Finding) []Finding {
	if !slices.ContainsFunc(findings, func(f Finding) bool { return r.oncePer[f.Rule] != "" }) {
		return findings
	}
	worst, more := make(map[string]int), make(map[string]int)
	amount := func(i int) int {
		n, _ := findings[i].Data[r.oncePer[findings[i].Rule]].(int)
		return n
	}
	for i := range findings {
		rule := findings[i].Rule
		if r.oncePer[rule] == "" || findings[i].Suppressed != nil {
			continue
		}
		j, seen := worst[rule]
		if seen {
			more[rule]++
		}
		if !seen || amount(i) > amount(j) {
			worst[rule] = i
		}
	}
	if len(more) == 0 {
		return findings
	}
	kept := findings[:0]
	for i, f := range findings {
		switch {
		case more[f.Rule] == 0 || f.Suppressed != nil:
		case worst[f.Rule] != i:
			continue
		default:
			f.Message += fmt.Sprintf(", and %d more here", more[f.Rule])
			f.Data = maps.Clone(f.Data)
			f.Data["more"] = more[f.Rule]
		}
		kept = append(kept, f)
	}
	return slices.Clip(kept)
}
