package main

import (
	"hash/fnv"
	"math"
	"slices"
)

// model gives the log odds that a print is a look at a value.
type model struct {
	start   float64
	weights []float64
}

func (m *model) odds(x []float64) float64 {
	odds := m.start
	for i, v := range x {
		odds += m.weights[i] * v
	}
	return odds
}

// fit returns the weights of the logistic regression with an L1 penalty, found by proximal
// gradient descent (Beck and Teboulle 2009, FISTA).
func fit(places []place, names []string, penalty float64) *model {
	rows := matrix(places, names)
	total := 0.0
	for i := range places {
		total += places[i].weight()
	}
	at, ahead := &model{weights: make([]float64, len(names))}, &model{weights: make([]float64, len(names))}
	step, momentum := 4/(total*mostCues(rows)), 1.0
	for range rounds {
		slope, slopes := 0.0, make([]float64, len(names))
		for i, x := range rows {
			p := &places[i]
			off := p.weight() * (1/(1+math.Exp(-ahead.odds(x))) - p.truth())
			slope += off
			for j, v := range x {
				slopes[j] += off * v
			}
		}
		next := &model{start: ahead.start - step*slope, weights: make([]float64, len(names))}
		for j := range slopes {
			next.weights[j] = shrink(ahead.weights[j]-step*slopes[j], step*penalty)
		}
		grown := (1 + math.Sqrt(1+4*momentum*momentum)) / 2
		push := (momentum - 1) / grown
		ahead = &model{start: next.start + push*(next.start-at.start), weights: make([]float64, len(names))}
		for j, w := range next.weights {
			ahead.weights[j] = w + push*(w-at.weights[j])
		}
		at, momentum = next, grown
	}
	return at
}

// rounds are enough for the third digit of every weight.
const rounds = 3000

// shrink moves a weight towards zero.
func shrink(w, by float64) float64 {
	return math.Copysign(max(0, math.Abs(w)-by), w)
}

// matrix has a row for each place with 1 where a cue is seen.
func matrix(places []place, names []string) [][]float64 {
	rows := make([][]float64, len(places))
	for i := range places {
		rows[i] = make([]float64, len(names))
		for _, c := range places[i].Cues {
			rows[i][slices.Index(names, c)] = 1
		}
	}
	return rows
}

// mostCues returns how many cues are seen at a place at most, and one more for the start: it
// bounds the curvature.
func mostCues(rows [][]float64) float64 {
	most := 0.0
	for _, x := range rows {
		sum := 1.0
		for _, v := range x {
			sum += v
		}
		most = max(most, sum)
	}
	return most
}

// folds is into how many parts the repositories are divided: each is told by what the others
// give.
const folds = 10

// score counts places that are not borderline.
type score struct{ right, wrong, missed int }

func share(part, rest int) float64 { return float64(part) / float64(part+rest) }

// validate counts how the prints of each repository are told by weights that nothing of it went
// into.
func validate(places []place, names []string, penalty, least float64) (s score) {
	for fold := range folds {
		var others, left []place
		for _, p := range places {
			if foldOf(p.Repo) == fold {
				left = append(left, p)
			} else {
				others = append(others, p)
			}
		}
		m := fit(others, names, penalty)
		for i, x := range matrix(left, names) {
			is := left[i].Label == "inspection"
			switch said := m.odds(x) > least; {
			case left[i].Borderline:
			case said && is:
				s.right++
			case said:
				s.wrong++
			case is:
				s.missed++
			}
		}
	}
	return s
}

func foldOf(repo string) int {
	h := fnv.New32a()
	h.Write([]byte(repo))
	return int(h.Sum32() % folds)
}
