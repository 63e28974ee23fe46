package functions

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// statement is one statement of a document. Two have the same print when they differ
// in their words only, and name the same things twice.
type statement struct {
	Print      uint64 // 0: of code that the parser could not read
	Start, End uint32 // in the cell, or in code space
	Next       int32  // index behind the statements within it
	Words      int32  // index of its first word
	WordsEnd   int32  // index behind its last one
	Tokens     int32  // names, literals and operators of its own
	Works      bool   // computes or decides something, rather than declares or shows
	Might      bool   // works, or would if it drew on another variable: the same for the same print
	Last       bool   // of its block
	Inside     bool   // of a function
}

// word is the hash of a name or literal, with what it is in the lowest bits.
type word uint32

const (
	literal word = 1 << iota
	bound        // a name that gets its value there
	flags   = literal | bound
)

// reader makes the code of a document in one pass over its tree.
type reader struct {
	cell
	around []around
	open   []unfinished
	past   int32       // the index behind what is passed by
	target syntax.Node // of the assignment or loop around the current node
	head   syntax.Node // the parameters around the current node
}

// around is a node around the current one.
type around struct {
	index, past int32 // of the node, and behind it
	last        int32 // index of the last statement of a block, or -1
	block       bool
	opens       bool // a statement
	late        late
}

// late is what is written first in a node and met last: the target of an assignment, the
// element of a comprehension.
type late struct {
	is           bool
	from, behind int32 // its words; behind is 0 until they are read
	statements   int32 // when the node begins
}

// unfinished is a statement whose end was not reached.
type unfinished struct {
	index   int32
	depth   int      // of its node
	idle    idleness // whatever it holds
	bad     bool     // could not be parsed
	defines bool     // a function
	worked  bool     // one in it works
	might   bool     // one in it might
	names   [16]word // the first different ones
	count   int
}

// leave closes what does not hold the node of the index.
func (r *reader) leave(index int32) {
	for k := len(r.around) - 1; k >= 0 && r.around[k].past <= index; k-- {
		a := &r.around[k]
		if a.last >= 0 {
			r.Statements[a.last].Last = true
		}
		r.postpone(a.late)
		if a.opens {
			r.close()
		}
		r.around = r.around[:k]
	}
}

// postpone moves words to where they are met, unless statements stand behind them that
// know where their own ones are.
func (r *reader) postpone(l late) {
	if !l.is || l.behind <= l.from || int(l.behind) == len(r.Words) || int(l.statements) < len(r.Statements) {
		return
	}
	slices.Reverse(r.Words[l.from:l.behind])
	slices.Reverse(r.Words[l.behind:])
	slices.Reverse(r.Words[l.from:])
}

// close ends the innermost open statement.
func (r *reader) close() {
	top := &r.open[len(r.open)-1] // which nothing takes the place of below
	r.open = r.open[:len(r.open)-1]
	s := &r.Statements[top.index]
	s.Next, s.WordsEnd = int32(len(r.Statements)), int32(len(r.Words))
	simple := len(r.Statements) == int(top.index)+1
	s.Might = s.Works && top.idle <= idleRoot && (simple || top.might)
	s.Works = s.Works && top.idle <= idleKept && (simple || top.worked) // or a choice among constants
	if !s.Might {
		s.Tokens = 0
	}
	if top.bad {
		s.Print = 0
	}
	if len(r.open) > 0 {
		outer := &r.open[len(r.open)-1]
		outer.bad = outer.bad || top.bad
		outer.worked = outer.worked || top.worked || s.Works
		outer.might = outer.might || top.might || s.Might
		r.mix(s.Print)
	}
}

// enter reads a node, unless it is none of the code.
func (r *reader) enter(n syntax.Node) {
	k := n.Kind()
	roles := k.Roles()
	if roles&syntax.Comment != 0 || k == syntax.PyType {
		r.past = int32(n.Past())
		return
	}
	if top := len(r.around) - 1; top >= 0 {
		if a := &r.around[top]; a.late.is && a.late.behind == 0 && int32(n.Index()) > a.index+1 {
			a.late.behind = int32(len(r.Words))
		}
	}
	opens := r.isStatement(n, k)
	if opens {
		if n.Masked() || k == syntax.PyPassStatement || n.Expression().Has(syntax.String) {
			r.past = int32(n.Past())
			return
		}
		r.around[len(r.around)-1].last = int32(len(r.Statements))
		r.begin(n)
	}
	holds := true
	if len(r.open) > 0 {
		holds = r.read(n, k, roles)
	}
	if opens || holds {
		a := around{index: int32(n.Index()), past: int32(n.Past()), block: isBlock(n, k, roles), opens: opens, last: -1}
		if postponing[k] && (k != syntax.RAssignment || r.target.Index() == n.Index()+1) {
			a.late = late{is: true, from: int32(len(r.Words)), statements: int32(len(r.Statements))}
		}
		r.around = append(r.around, a)
	}
}

// isStatement reports whether a node stands directly in a block.
func (r *reader) isStatement(n syntax.Node, k syntax.Kind) bool {
	if len(r.around) == 0 {
		return false
	}
	return r.around[len(r.around)-1].block && (k < firstKindOfR || n.Field() == syntax.BodyField || n.Parent().Has(syntax.CellRoot))
}

// isBlock reports whether a node holds statements: the braces of {{ x }} hold none.
func isBlock(n syntax.Node, k syntax.Kind, roles syntax.Role) bool {
	if k == syntax.RBracedExpression {
		return !n.Embraced() && !n.Parent().Embraced()
	}
	return roles&(syntax.Block|syntax.CellRoot) != 0
}

// firstKindOfR parts the kinds of the two grammars.
const firstKindOfR = syntax.RArgument

func (r *reader) begin(n syntax.Node) {
	inside := len(r.open) > 0 && (r.open[len(r.open)-1].defines || r.Statements[r.open[len(r.open)-1].index].Inside)
	r.Statements = append(r.Statements, statement{
		Inside: inside, Start: uint32(n.Start()), End: uint32(n.Stop()), Words: int32(len(r.Words)),
		Works: n.Has(syntax.If | syntax.Loop | syntax.With | syntax.Try | syntax.Raise),
	})
	r.open = append(r.open, unfinished{index: int32(len(r.Statements) - 1), depth: len(r.around), idle: idlenessOf(n), defines: n.NamesFunction()})
	if n.Has(syntax.Import) {
		r.mix(hash(n.Bytes()))
		r.past = int32(n.Past())
		r.Imports = true
	}
}

// mix adds to the print of the innermost open statement.
func (r *reader) mix(v uint64) {
	s := &r.Statements[r.open[len(r.open)-1].index]
	s.Print = mixed(s.Print, v) | 1
}
