package scope

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// This file tells texts that come out of data from those that may name anything.

// isDatum reports whether code that is evaluated is a value of a table or a line of a
// file, which spells out a list or a number: eval(row["genres"]). What it gives is not
// called, as a name would be.
func isDatum(eval syntax.Node) bool {
	name := eval.Arg("source", 0)
	for {
		switch name.Kind() {
		case syntax.PyCall:
			name = name.Child(syntax.FunctionField)
			if !name.Is(syntax.PyAttribute) {
				return false
			}
		case syntax.PyAttribute:
			name = name.Child(syntax.ObjectField)
		case syntax.PySubscript:
			name = name.Child(syntax.ValueField)
		case syntax.PyIdentifier:
			return eval.Field() != syntax.FunctionField && fromData(name, isWrittenBack(eval))
		default:
			return false
		}
	}
}

// isWrittenBack reports whether a value takes the place of the text that spells it out:
// d["tokens"] = eval(d["tokens"]).
func isWrittenBack(eval syntax.Node) bool {
	source, to := eval.Arg("source", 0), eval.Parent()
	for source.Is(syntax.PyCall) { // of a method: x.strip()
		source = source.Child(syntax.FunctionField).Child(syntax.ObjectField)
	}
	return source.Is(syntax.PySubscript) && to.Is(syntax.PyAssignment) && to.Value() == eval && to.Target().Text() == source.Text()
}

// fromData reports whether the lambda, the loop or the comprehension that gives a name
// its value goes through a column, the rows of a table or the lines of a file. A loop
// that writes values back goes through data, whatever it is.
func fromData(name syntax.Node, back bool) bool {
	text := name.Text()
	for a := range name.Ancestors() {
		switch a.Kind() {
		case syntax.PyLambda:
			if a.Child(syntax.ParametersField).Mentions(text) {
				return isApplied(a)
			}
		case syntax.PyForStatement:
			if a.Child(syntax.LeftField).Mentions(text) {
				return back || givesData(a.Child(syntax.RightField))
			}
		case syntax.PyListComprehension, syntax.PySetComprehension, syntax.PyDictionaryComprehension, syntax.PyGeneratorExpression:
			for c := range a.Children() {
				if c.Is(syntax.PyForInClause) && c.Child(syntax.LeftField).Mentions(text) {
					return givesData(c.Child(syntax.RightField))
				}
			}
		case syntax.PyFunctionDefinition, syntax.PyClassDefinition:
			return false
		}
	}
	return false
}

// isApplied reports whether a lambda is all that a method is given that takes each value
// of a column: df["genres"].map(lambda x: ...).
func isApplied(lambda syntax.Node) bool {
	list := lambda.Parent()
	call := list.Parent()
	return list.Is(syntax.PyArgumentList) && call.Child(syntax.FunctionField).Is(syntax.PyAttribute) && appliers[call.FuncName()] &&
		call.Arg("", 0) == lambda && !call.Arg("", 1).OK()
}

// givesData reports whether a loop over a value takes rows of a table or lines of a file,
// perhaps with their numbers or a bar of progress.
func givesData(over syntax.Node) bool {
	if over.Is(syntax.PyCall) {
		return rows[over.FuncName()] || passes[over.FuncName()] && givesData(over.Arg("iterable", 0))
	}
	if !over.Is(syntax.PyIdentifier) {
		return false
	}
	for a := range over.Ancestors() {
		if !a.Is(syntax.PyWithStatement) {
			continue
		}
		for open := range a.FirstChild().Descendants(syntax.Call, 0) {
			if as := open.Parent(); open.FuncName() == "open" && as.Child(syntax.AliasField).Text() == over.Text() {
				return true
			}
		}
	}
	return false
}

var (
	appliers = syntax.Names("apply applymap map transform progress_apply progress_map parallel_apply")
	rows     = syntax.Names("iterrows itertuples readlines open")
	passes   = syntax.Names("enumerate tqdm track reversed")
)
