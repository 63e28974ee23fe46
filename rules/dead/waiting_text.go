package dead

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows code in strings that waits to be switched on again, as some code in comments does.

// waits reports whether code in a string that stands as a statement is one of several to choose from, or what words above it offer.
func waits(statement syntax.Node, text []byte) bool {
	if isOffered(statement) {
		return true
	}
	var assigned []syntax.Node
	for s := range syntax.ParseText(text, statement.Language()).Root().Statements() {
		e := s.Expression()
		if !e.Has(syntax.Assignment) || !e.Target().Has(syntax.Identifier) {
			return false
		}
		assigned = append(assigned, e)
	}
	return isMenu(assigned) || isOtherChoice(statement, assigned)
}

// isMenu reports whether two assignments or more give one and the same name values that do not hang on it: run one
// after the other they would do nothing but the last of them.
func isMenu(assigned []syntax.Node) bool {
	for _, e := range assigned {
		if name := e.Target().Text(); name != assigned[0].Target().Text() || e.Value().Mentions(name) {
			return false
		}
	}
	return len(assigned) > 1
}

// isOtherChoice reports whether the live code beside a statement gives each name of the assignments a value, too, and one of them
// another setting, or what it reads from another file.
func isOtherChoice(statement syntax.Node, assigned []syntax.Node) bool {
	other := false
	for _, e := range assigned {
		live := assignedBeside(statement, e.Target().Text())
		if !live.OK() {
			return false
		}
		was, is := e.Value(), live.Value()
		other = other || !bytes.Equal(was.Bytes(), is.Bytes()) && (comment.IsOtherSetting(was, is) || readsFile(was) && readsFile(is))
	}
	return other
}

// readsFile reports whether a value is what a call reads.
func readsFile(value syntax.Node) bool {
	return value.Has(syntax.Call) && reads.MatchString(value.FuncName())
}

// assignedBeside returns the assignment of a name among the statements of the same block next to one, or no node.
func assignedBeside(statement syntax.Node, name string) syntax.Node {
	for _, next := range []func(syntax.Node) syntax.Node{syntax.Node.NextCode, syntax.Node.PrevCode} {
		s := statement
		for range maxBeside {
			s = next(s)
			if e := s.Expression(); e.Has(syntax.Assignment) && e.Target().Text() == name {
				return e
			}
		}
	}
	return syntax.Node{}
}

// maxBeside is how many statements stand beside one on either side.
const maxBeside = 5

// isOffered reports whether one of the comments right above a statement offers it, or says why it does not run.
func isOffered(statement syntax.Node) bool {
	for range nearWords {
		above := statement.PrevSibling()
		if !above.Has(syntax.Comment) || bytes.Count(above.File().Doc.Code[above.Stop():statement.Start()], []byte("\n")) > 1 {
			return false
		}
		if comment.Offers(above.Bytes()) {
			return true
		}
		statement = above
	}
	return false
}
