package prints

import (
	"github.com/labcoat-lint/labcoat/analyzer/object"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows calls that change nothing, as a new object has the change: where code goes on with the old one, results
// are wrong.

// changes are methods, by the classes of objects that they leave as they are, which people call to change what is in one.
// To sort a table is to look at it as often, and few notice that its index is the old one.
var changes = map[string]map[string]bool{
	"pandas.DataFrame": syntax.Names("append assign astype bfill drop drop_duplicates dropna ffill fillna interpolate reindex rename replace round"),
	"str":              syntax.Names("capitalize casefold lower lstrip removeprefix removesuffix replace rstrip strip swapcase translate upper zfill"),
}

// changed returns what a call, if it is one of such a method, is called on, and the variable that this is or is part of.
func changed(e syntax.Node) (on, variable syntax.Node) {
	if name := e.FuncName(); !changes["pandas.DataFrame"][name] && !changes["str"][name] {
		return syntax.Node{}, syntax.Node{}
	}
	on = e.Child(syntax.FunctionField).Child(syntax.ObjectField)
	variable = on
	if isTextOfColumn(on) {
		variable = on.Child(syntax.ObjectField)
	}
	for variable.Is(syntax.PySubscript) {
		variable = variable.Child(syntax.ValueField)
	}
	if !variable.Is(syntax.PyIdentifier) {
		return syntax.Node{}, syntax.Node{}
	}
	return on, variable
}

// isTextOfColumn reports whether an attribute of Python stands for the texts of a column.
func isTextOfColumn(on syntax.Node) bool { return on.Child(syntax.AttributeField).Text() == "str" }

// isChange reports whether an expression is a call that gives a changed table or text for one that it surely is called on.
func (s *scratch) isChange(e syntax.Node) bool {
	on, variable := changed(e)
	return variable.OK() && !writes(e) && changes[s.classOf(on)][e.FuncName()]
}

// isUnkept reports whether a call that gives a changed object is called on a variable that code goes on with as if it had
// been changed. A look at it is none, nor the same call again whose result is kept, nor what ended a cell that was exported.
func (s *scratch) isUnkept(e syntax.Node) bool {
	_, variable := changed(e)
	at := e.Parent()
	if !variable.OK() || s.host.f.Doc.HasCells() && at.Parent().Has(syntax.CellRoot) && !at.NextCode().OK() {
		return false
	}
	r := s.objects().Reference(variable)
	if r == nil {
		return false
	}
	for _, again := range r.Name.Scope.Flow([]*scope.Name{r.Name}).ReadsBehind(r) {
		kept := again.Node.Statement().Expression()
		if !at.Covers(again.Node) && !(kept.Has(syntax.Assignment) && kept.Value().Text() == e.Text()) && s.values.of(kept) == noDisplay {
			return true
		}
	}
	return false
}

// objects are those of the document.
func (s *scratch) objects() *object.Objects {
	if s.known == nil {
		s.known = object.Ask(s.pass)
	}
	return s.known
}

// classOf is the class of what an expression gives, or empty.
func (s *scratch) classOf(e syntax.Node) string { return s.objects().ClassOf(e) }
