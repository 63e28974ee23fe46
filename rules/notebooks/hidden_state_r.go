package notebooks

import (
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// hiddenR tells where a run of a document's R from top to bottom ends for want of a
// name.
func hiddenR(pass *analysis.Pass, f *syntax.File, names *scope.Names, module *scope.Scope) {
	r := newRSession(f, module)
	if r == nil {
		return
	}
	told := make(map[string]bool)
	lacks := r.lacks(names)
	operations := make(map[syntax.Node]bool)
	for _, l := range lacks {
		if l.read.Node.Field() == syntax.OperatorField {
			operations[l.read.Node.Parent()] = true
		}
	}
	for _, lack := range lacks {
		// Of an operator that is missing R looks at no side.
		if lack.read.Node.Field() != syntax.OperatorField && inAny(lack.read.Node, operations) {
			continue
		}
		if !lack.read.From.AtOnce() || told[lack.read.Text] || len(lack.read.Text) > maxName {
			continue
		}
		told[lack.read.Text] = true
		name, cell := lack.read.Text, 0
		if lack.by.OK() {
			cell = lack.by.Cell().Index
		}
		message := ""
		switch {
		case lack.attach:
			message = fmt.Sprintf("`%s` needs `%s`, which follows in cell %d: restart and run all ends here", name, analyzer.Clip(lack.by.Text(), 24), cell)
		case lack.category == "deleted":
			message = fmt.Sprintf("`%s` is removed in cell %d: restart and run all ends here", name, cell)
		case lack.category == "missing" && lack.by.OK():
			message = fmt.Sprintf("`%s` is changed here and defined in no cell above: restart and run all ends here", name)
		case lack.category == "missing":
			message = fmt.Sprintf("`%s` is defined in no cell: restart and run all ends here", name)
		case lack.by.Cell() == lack.read.Node.Cell():
			message = fmt.Sprintf("`%s` is read before its cell defines it: restart and run all ends here", name)
		default:
			message = fmt.Sprintf("`%s` is defined only in cell %d, further down: restart and run all ends here", name, cell)
		}
		pass.Report(analysis.Diagnostic{Pos: lack.read.Node.Pos(), End: lack.read.Node.End(), Category: lack.category, Message: message})
	}
}

func inAny(n syntax.Node, list map[syntax.Node]bool) bool {
	for p := range n.Ancestors() {
		if list[p] {
			return true
		}
	}
	return false
}
