package production

import (
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells training data and what is held out of it apart.

// part is what of the data something is made of.
type part uint8

const (
	unknownPart part = iota
	trainingPart
	testPart
	bothParts
)

// split tells the parts of the data of a document by the names that it gives them.
type split struct{ known map[string]part }

// splitOf reads what train_test_split gives: the parts of each of its arguments in turn, that for training first. What
// it splits is for training where something else is held out.
func splitOf(f *syntax.File) split {
	s := split{make(map[string]part)}
	for call := range f.Calls("train_test_split") {
		for arg := range call.Args() {
			s.known[arg.Value.Text()] |= trainingPart
		}
		parts := call.Parent().Target()
		if !parts.Is(syntax.PyPatternList, syntax.PyTuplePattern, syntax.PyListPattern) {
			continue
		}
		next := trainingPart
		for name := range parts.Children() {
			s.known[name.Text()] |= next
			next ^= bothParts
		}
	}
	return s
}

// partOf returns the part that an expression names.
func (s split) partOf(n syntax.Node) (found part) {
	for name := range n.Nodes(syntax.Identifier) {
		if name.Field() == syntax.NameField && name.Parent().Is(syntax.PyKeywordArgument) {
			continue
		}
		found |= s.known[name.Text()] | partWord(name.Text())
	}
	return found
}

// partWord returns the part that the words of a name tell.
func partWord(name string) (found part) {
	for word := range syntax.Words(name) {
		found |= partWords[word]
	}
	return found
}

var partWords = map[string]part{
	"train": trainingPart, "training": trainingPart,
	"test": testPart, "testing": testPart, "val": testPart, "valid": testPart, "validation": testPart,
}
