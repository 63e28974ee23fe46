package notebooks

import (
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// signature is what a function of Python takes, in few bytes, since a project has many: its parameters
// as they are written but for types and values, "tides / low= *rest high **more".
type signature string

// signatureOf reads the parameters of a def. Known is false for those of Python 2 that are taken apart.
func signatureOf(def syntax.Node) (s signature, known bool) {
	var words []string
	for p := range def.Child(syntax.ParametersField).Children() {
		switch name := p.FirstChild(); p.Kind() {
		case syntax.PyIdentifier, syntax.PyListSplatPattern, syntax.PyDictionarySplatPattern:
			words = append(words, p.Text())
		case syntax.PyTypedParameter:
			words = append(words, name.Text())
		case syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter:
			words = append(words, name.Text()+"=")
		case syntax.PyKeywordSeparator:
			words = append(words, "*")
		case syntax.PyPositionalSeparator:
			words = append(words, "/")
		case syntax.PyComment, syntax.PyLineContinuation, syntax.Token:
		default:
			return "", false
		}
	}
	return signature(strings.Join(words, " ")), true
}

// bound is the signature without its first parameter, which Python gives itself.
func (s signature) bound() (rest signature, ok bool) {
	first, others, _ := strings.Cut(string(s), " ")
	others = strings.TrimPrefix(others, "/ ")
	return signature(others), first != "" && !strings.ContainsAny(first, "*=")
}

// passed is what a call gives: so many arguments by their place, and those by name, parted by blanks.
type passed struct {
	Places int
	Names  string
}

// passedTo reads the arguments of a call of Python. Known is false where some are unpacked.
func passedTo(call syntax.Node) (g passed, known bool) {
	var names []string
	for a := range call.Args() {
		switch {
		case a.Value.Is(syntax.PyListSplat, syntax.PyDictionarySplat):
			return passed{}, false
		case a.Name != "":
			names = append(names, a.Name)
		default:
			g.Places++
		}
	}
	g.Names = strings.Join(names, " ")
	return g, true
}

// parameter is one that a call may give a value.
type parameter struct {
	name              string
	optional          bool
	unnamed, unplaced bool // whether it is given by its place alone, or by its name alone
	given             bool
}

// refuses says what is wrong with what a call gives, or nothing: "has no parameter `low`".
func (s signature) refuses(g passed) string {
	var parameters []parameter
	places, more, moreNamed := 0, false, false // more of both are taken
	named := false
	for word := range strings.FieldsSeq(string(s)) {
		switch name, optional := strings.CutSuffix(word, "="); {
		case strings.HasPrefix(word, "**"):
			moreNamed = true
		case strings.HasPrefix(word, "*"):
			named, more = true, len(word) > 1
		case word == "/":
			for i := range parameters {
				parameters[i].unnamed = true
			}
		default:
			parameters = append(parameters, parameter{name: name, optional: optional, unplaced: named, given: !named && len(parameters) < g.Places})
			if !named {
				places++
			}
		}
	}
	for name := range strings.FieldsSeq(g.Names) {
		i := slices.IndexFunc(parameters, func(p parameter) bool { return p.name == name && !p.unnamed })
		switch {
		case i < 0 && !moreNamed:
			return fmt.Sprintf("has no parameter `%s`", analyzer.Clip(name, maxName))
		case i < 0:
		case parameters[i].given:
			return fmt.Sprintf("gets `%s` twice", analyzer.Clip(name, maxName))
		default:
			parameters[i].given = true
		}
	}
	if g.Places > places && !more {
		byPlace := ""
		if places < len(parameters) {
			byPlace = " by place"
		}
		return fmt.Sprintf("takes %s%s and gets %d", counted(places), byPlace, g.Places)
	}
	return lacks(parameters)
}

func counted(n int) string {
	if n == 0 {
		return "no arguments"
	}
	return analyzer.Count(n, "argument")
}

// lacks says which parameters need a value that they have not.
func lacks(parameters []parameter) string {
	var names []string
	for _, p := range parameters {
		if !p.given && !p.optional {
			names = append(names, "`"+analyzer.Clip(p.name, maxName)+"`")
		}
	}
	switch len(names) {
	case 0:
		return ""
	case 1:
		return fmt.Sprintf("needs %s, which is not given", names[0])
	case 2:
		return fmt.Sprintf("needs %s and %s, which are not given", names[0], names[1])
	}
	return fmt.Sprintf("needs %s and %d more, which are not given", names[0], len(names)-1)
}
