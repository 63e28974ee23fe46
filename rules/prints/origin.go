package prints

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what a variable that is printed was made of, and so for whom.

// isMadeToTell reports whether a value was made for people, or for the log of a job,
// whatever the work goes on to do with it: a text, how long something took, what the
// program was started with.
func (a *audience) isMadeToTell(call, value syntax.Node) bool {
	made := bound(value)
	return isWording(made) || isSpan(made) || isSpan(value) || isGiven(value) ||
		call.AtTop() && !(call.Language() == source.Python && a.isMidway(call)) && (made.Has(syntax.Call) || made.Is(syntax.PyBinaryOperator)) && namesItem(made) || call.Within(syntax.Loop).OK() && (isPartOfText(made) || isCalling(value))
}

// isPartOfText reports whether an expression is cut out of a text, as what a turn of a loop
// is about is out of the name of a file.
func isPartOfText(made syntax.Node) bool {
	for made.Is(syntax.PySubscript) {
		made = made.Child(syntax.ValueField)
	}
	return made.Has(syntax.Call) && named(made, cutters)
}

// cutters cut a text or change it.
var cutters = syntax.Names(`group split replace strip rstrip lstrip strsplit splitlines decode sub gsub basename str_remove str_replace
	str_sub substr substring str_extract str_split str_split_i str_match word file_path_sans_ext`)

// isCalling reports whether a variable says by its last word that it holds what something
// is called.
func isCalling(value syntax.Node) bool {
	last := ""
	if value.Has(syntax.Identifier) {
		last = syntax.LastWord(value.Text())
	}
	return callings[last] || strings.HasSuffix(last, "name")
}

// isWording reports whether an expression is a single word that says which of several
// things is at work, or joins several to a text.
func isWording(made syntax.Node) bool {
	if text, ok := made.Literal(); ok {
		return strings.IndexFunc(text, unicode.IsLetter) >= 0 && !strings.ContainsAny(text, " \n")
	}
	return made.Has(syntax.Call) && made.FuncName() == "join" && made.Child(syntax.FunctionField).Child(syntax.ObjectField).Has(syntax.String)
}

// isSpan reports whether an expression is the time between two looks at a clock.
func isSpan(made syntax.Node) bool {
	if !made.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator) || made.Child(syntax.OperatorField).Text() != "-" {
		return false
	}
	for c := range made.Children() {
		if isClock(c) || isClock(bound(c)) {
			return true
		}
	}
	return false
}

// isClock reports whether an expression asks what time it is.
func isClock(n syntax.Node) bool { return n.Has(syntax.Call) && named(n, clocks) }

// isGiven reports whether a value is, or is a part of, the arguments that the program was
// started with.
func isGiven(value syntax.Node) bool {
	for range maxSteps {
		switch {
		case vectors[value.FuncName()] || conversions[value.FuncName()]: // of one of them
			value = value.Arg("", 0)
		case value.Has(syntax.Call):
			return named(value, rParsers) || named(value, argumentReaders) || bytes.Contains(value.Bytes(), []byte("sys.argv"))
		case value.Is(syntax.PyAttribute, syntax.PyIdentifier) && syntax.Resolve(value.Text(), value.File().Imported()) == "sys.argv":
			return true
		case value.Has(syntax.Identifier):
			made := bound(value)
			if !made.OK() {
				made = unpacked(value)
			}
			value = made
		case value.Is(syntax.RSubset, syntax.RSubset2):
			value = value.Child(syntax.FunctionField)
		case value.Is(syntax.PySubscript):
			value = value.Child(syntax.ValueField)
		case value.Is(syntax.RExtractOperator):
			value = value.Child(syntax.LHSField)
		case value.Is(syntax.PyAttribute):
			value = value.Child(syntax.ObjectField)
		default:
			return false
		}
	}
	return false
}

// conversions are functions of R that give their argument another type.
var conversions = syntax.Names("as.numeric as.integer as.logical as.double as.vector unlist trimws tolower toupper")

// unpacked returns what Python took apart to give a name its value with others, or no node:
// options, rest = parser.parse_known_args().
func unpacked(name syntax.Node) syntax.Node {
	for n := range unpackedNames.Before(name.File().Root(), name) {
		if scopeOf(name).Covers(n) {
			return n.Statement().Expression().Value()
		}
		break
	}
	return syntax.Node{}
}

// unpackedNames are names that get their value with others.
var unpackedNames = syntax.UsesThat(func(n syntax.Node) bool {
	return n.Parent().Is(syntax.PyPatternList, syntax.PyTuplePattern) && isSet(n)
})

// argumentReaders give a program of Python its arguments.
var argumentReaders = syntax.Names("parse_args parse_known_args docopt")

// maxSteps is how many names and parts an argument is followed through.
const maxSteps = 8
