package syntax

import "strings"

// Kind is what a node is. Kinds of all grammars are numbered together, so one
// switch can name kinds of several languages.
type Kind uint16

// Kinds that belong to no grammar.
const (
	NoKind  Kind = iota // no node
	Root                // of the document; its children are the cells' roots
	Error               // text that the parser could not place
	Token               // an operator or keyword that plays a part of its own
	Unknown             // a named node that no table lists
	firstPython
)

// Role is what kinds of several languages have in common. A rule that is the
// same in Python and R asks for roles.
type Role uint32

// The roles. A kind may have several.
const (
	CellRoot   Role = 1 << iota // the root of one cell
	Call                        // f(x), also Python 2's print and exec statements
	Function                    // a function with a body: def, function(x), \(x)
	Lambda                      // Python's lambda
	Class                       //
	Loop                        // for, while, repeat
	If                          //
	Assignment                  // = <- -> <<- ->> += :=
	Block                       // statements that run one after another: an indented block, braces
	Comment                     //
	String                      //
	Number                      //
	Constant                    // TRUE, None, NA, NULL and their kin
	Identifier                  //
	Import                      // Python's import statements
	Return                      //
	Raise                       // Python's raise
	Jump                        // break, next, continue
	Try                         // Python's try
	With                        // Python's with
	Pipe                        // |> and %>%
	roleCount  = iota
)

var roleNames = [...]string{
	"cell root", "call", "function", "lambda", "class", "loop", "if", "assignment", "block", "comment", "string",
	"number", "constant", "identifier", "import", "return", "raise", "jump", "try", "with", "pipe",
}

// String lists the roles, "" for none.
func (r Role) String() string {
	var names []string
	for ; r != 0; r &= r - 1 {
		names = append(names, roleNames[roleNumber(r)])
	}
	return strings.Join(names, ", ")
}

// kindRow describes a kind: its name in the grammar (empty for a kind that we
// make out of another one) and its roles.
type kindRow struct {
	kind  Kind
	name  string
	roles Role
}

// rows lists every kind of every language; kinds index it.
var rows = func() []kindRow {
	all := make([]kindRow, endR)
	for k, name := range map[Kind]string{Root: "document", Error: "ERROR", Token: "token", Unknown: "unknown"} {
		all[k] = kindRow{kind: k, name: name}
	}
	for _, table := range [][]kindRow{pythonKinds, rKinds} {
		for _, row := range table {
			all[row.kind] = row
		}
	}
	return all
}()

// String returns the grammar's name of the kind.
func (k Kind) String() string {
	if row := rows[k]; row.name != "" {
		return row.name
	}
	return madeNames[k]
}

// Roles returns the kind's roles.
func (k Kind) Roles() Role { return rows[k].roles }

// madeNames names the kinds that no grammar has.
var madeNames = map[Kind]string{
	RAssignment: "assignment", RPipe: "pipe", RFormula: "formula", RReturn: "return",
}
