package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the columns of packages' data sets: a name that is looked for among them
// and is none of them is read as any other.

// noColumn reports whether a name that may be a column, where it stands, is none of the
// tables around it.
func (s *rSession) noColumn(r *scope.Reference) bool {
	if strings.HasPrefix(r.Text, ".") || len(s.files) > 0 {
		return false
	}
	found, asked := isHandedOver(r.Node), true // of a column that is handed to map() there would be no function
	for child, p := r.Node, r.Node.Parent(); p.OK(); child, p = p, p.Parent() {
		switch {
		case p.Is(syntax.RFunctionDefinition):
			return false
		case p.Is(syntax.RFormula):
			if r.Called() {
				return false // Error(), s() mean something to the model
			}
			asked = false // by the call around it
		case p.Is(syntax.RSubset):
			return false // of a data.table, perhaps
		case !p.Is(syntax.RCall) || child.Field() != syntax.ArgumentsField:
		case appliesTo[p.FuncName()] > 0 && child == r.Node.Parent().Parent() && isHandedOver(r.Node):
			if onlyHandedOver(r.Node) {
				continue
			}
			return false // a column, by mistake
		case computing[p.FuncName()] || p.FuncName() == "aes":
			table := tableOf(p)
			if p.FuncName() == "aes" {
				table = plotted(p, r.Node)
			}
			if table.Covers(r.Node) {
				continue
			}
			if !found {
				columns := s.columns(table)
				if columns == nil || isPartOf(columns, r.Text) || addsUnnamed(p) || slices.Contains(columns, r.Text) || p.Arg(r.Text, -1).OK() {
					return false
				}
			}
			found = true
		case scope.IsVerb(p):
			return false
		case s.looksUp(p, r.Node):
			if columns := s.columns(dataOf(p)); slices.Contains(columns, r.Text) {
				return false
			}
			found, asked = true, true
		}
	}
	return found && asked
}

// computing are verbs that evaluate what they are given with the columns of a table at hand.
// Others take names for new columns as they stand.
var computing = syntax.Names("filter mutate transmute summarise summarize arrange group_by with within subset transform")

// tableOf returns the table that a call looks in.
func tableOf(call syntax.Node) syntax.Node {
	if piped := call.Piped(); piped.OK() {
		return piped
	}
	for arg := range call.Args() {
		if arg.Name == "" || arg.Name == "data" || arg.Name == ".data" || arg.Name == "x" {
			return arg.Value
		}
	}
	return syntax.Node{}
}

// columns lists the columns of a table that is a package's data set as it comes, or what
// verbs that add only what they name make of it. It is nil where they are not known.
func (s *rSession) columns(table syntax.Node) []string {
	switch {
	case table.Within(syntax.Function).OK():
	case table.Is(syntax.RIdentifier):
		name := strings.Trim(table.Text(), "`")
		if own := s.module.Lookup(name); own != nil && slices.ContainsFunc(own.Bindings, isOwn) {
			return s.ownColumns(own, table.Start())
		}
		return s.outside.ColumnsAt(name, table.Start())
	case table.Is(syntax.RPipe) || table.Is(syntax.RBinaryOperator) && isPipe(table):
		return s.columns(table.Child(syntax.RHSField))
	case table.Is(syntax.RCall) && keepsColumns[table.FuncName()]:
		columns := s.columns(tableOf(table))
		if columns == nil || addsUnnamed(table) {
			return nil
		}
		for arg := range table.Args() {
			if arg.Name != "" {
				columns = append(columns, strings.Trim(arg.Name, "`"))
			}
		}
		return columns
	case table.Is(syntax.RCall) && makesTable[table.FuncName()]:
		return namedColumns(table)
	case table.Is(syntax.RCall) && partsOf[table.FuncName()] != "":
		return strings.Fields(partsOf[table.FuncName()])
	case table.Is(syntax.RSubset):
		return s.columns(table.Child(syntax.FunctionField))
	}
	return nil
}

// isOwn reports whether a document gives a name a value of its own, and does not only ask
// for a package's data set.
func isOwn(b *scope.Binding) bool {
	return b.How != scope.Imported || b.From.FuncName() != "data" || b.From.Arg("package", -1).OK()
}

// keepsColumns are verbs whose tables have no columns but those that they get and name.
var keepsColumns = syntax.Names(`filter arrange mutate transmute select rename group_by ungroup slice slice_head slice_tail slice_sample head tail
	distinct drop_na sample_n sample_frac top_n summarise summarize subset transform`)

// addsUnnamed reports whether a verb may add columns whose names it does not give itself:
// mutate(d, across(...)).
func addsUnnamed(call syntax.Node) bool {
	if !adding[call.FuncName()] {
		return false
	}
	table := tableOf(call)
	for arg := range call.Args() {
		if arg.Name == "" && arg.Value != table {
			return true
		}
	}
	return false
}

var adding = syntax.Names("mutate transmute summarise summarize")

// looksUp reports whether a call looks a name up in a table whose columns are known: in a
// formula, or in the arguments that say which rows count.
func (s *rSession) looksUp(call, n syntax.Node) bool {
	if data := dataOf(call); !data.OK() || data.Covers(n) || s.columns(data) == nil {
		return false
	}
	for arg := range call.Args() {
		if arg.Node.Covers(n) {
			return arg.Value.Is(syntax.RFormula) && fitted[call.FuncName()] || hasFormula(call, n) && (arg.Name == "subset" || arg.Name == "weights")
		}
	}
	return false
}

// fitted are functions that evaluate what their formula is made of.
var fitted = syntax.Names("lm glm aov t.test wilcox.test var.test boxplot aggregate loess lda qda rpart tree randomForest")

// isHandedOver reports whether a name is the function that a call applies.
func isHandedOver(n syntax.Node) bool {
	arg := n.Parent()
	call := arg.Parent().Parent()
	if !arg.Is(syntax.RArgument) || !call.Is(syntax.RCall) {
		return false
	}
	at := 1
	switch name := call.FuncName(); {
	case appliesTo[name] > 0:
		at = appliesTo[name]
	case !appliers[name], name == "do.call", name == "outer":
		return false
	case name == "Map" || name == "Reduce" || name == "Filter" || name == "mapply":
		at = 0
	case strings.HasPrefix(name, "map2") || strings.HasPrefix(name, "walk2") || name == "apply" || name == "tapply":
		at = 2
	}
	for _, name := range []string{".f", "FUN", "f", ".fns", ".fn", ".funs"} {
		if call.Arg(name, -1) == n {
			return true
		}
	}
	if call.Piped().OK() {
		at--
	}
	return call.Arg("", at) == n
}

// onlyHandedOver reports whether a document hands a name over or calls it wherever it has it.
func onlyHandedOver(n syntax.Node) bool {
	for other := range n.File().Named(n.Text()) {
		if !isHandedOver(other) && other.Field() != syntax.FunctionField {
			return false
		}
	}
	return true
}

// appliesTo are the verbs that apply a function to columns, with its place among the arguments.
var appliesTo = map[string]int{
	"across": 1, "if_any": 1, "if_all": 1, "rename_with": 1, "mutate_all": 1, "summarise_all": 1, "summarize_all": 1, "rename_all": 1, "mutate_if": 2,
	"mutate_at": 2, "summarise_if": 2, "summarise_at": 2, "summarize_if": 2, "summarize_at": 2,
}

// attachedHave reports whether a table may have a column that is attached before an offset.
func (s *rSession) attachedHave(column string, at int) bool {
	for call := range s.f.Calls("attach") {
		if call.Start() > at || call.Cell().NotRun {
			continue
		}
		if columns := s.columns(call.Arg("what", 0)); columns == nil || slices.Contains(columns, column) {
			return true
		}
	}
	return false
}
