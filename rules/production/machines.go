package production

import (
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells where code asks on which machine it runs, or who runs it.

// isForMachine reports whether a node stands where only some machines or people come, by a condition that asks for their
// names, or where the others do.
func isForMachine(n syntax.Node) bool {
	for a := range n.Ancestors() {
		if !a.Has(syntax.If|syntax.Loop) && !a.Is(syntax.PyElifClause, syntax.PyConditionalExpression) {
			continue
		}
		asked := a.Child(syntax.ConditionField)
		if a.Is(syntax.PyConditionalExpression) {
			asked = a.FirstChild().NextSibling()
		}
		if asked.OK() && !asked.Covers(n) && asksMachine(asked) {
			return true
		}
	}
	return false
}

// asksMachine reports whether a condition is about the name of the machine or of whoever is at work, perhaps by a variable.
var asksMachine = syntax.KeepByText(func(condition syntax.Node) bool {
	if machineName.Match(condition.Bytes()) {
		return true
	}
	for name := range condition.Nodes(syntax.Identifier) {
		for value := range valuesOf(name) {
			if at := machineName.FindIndex(value.Bytes()); len(at) > 0 && callsOnly.Match(value.Bytes()[:at[0]]) {
				return true
			}
		}
	}
	return false
})

// callsOnly matches what stands before the name where a value is that, perhaps in another form: tolower(Sys.info()[["user"]]).
var callsOnly = lazyregexp.New(`^[\w.:(\[]*$`)

// machineName matches how code asks for either.
var machineName = lazyregexp.New(`\bgethostname\(|\bplatform\.node\(|\bos\.uname\(\)(?:\[1\]|\.nodename)|\bget(?:user|login)\(|\bgetHostname\(|["'](?:USER|USERNAME|LOGNAME|HOST|HOSTNAME|COMPUTERNAME|whoami|hostname)["']|` +
	`\bSys\.info\(\)\W{1,3}(?:nodename|user|login|effective_user)\b`)
