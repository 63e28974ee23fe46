package notebooks

import (
	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
)

// older counts the cells that read a name at their top level which a cell above them set
// anew since: what they show is not what the code above them gives. Where each only looks at
// what one statement set, which another run of it gives again, none counts.
func older(pass *analysis.Pass) int {
	read, ok := analyzer.Ask(pass, scope.Analyzer)
	if !ok {
		return 0
	}
	cells, working := make(map[int]bool), make(map[int]bool)
	changes := false // whether one of these names was set in several ways
	for _, module := range read.(*scope.Names).Modules {
		for _, name := range module.Names {
			for _, b := range name.Bindings {
				if b.Node.OK() && b.How != scope.Imported {
					working[b.Node.Cell().Index] = true
				}
			}
			for _, r := range name.References {
				if r.Node.OK() && r.From.AtOnce() && isOlder(name, r) {
					cells[r.Node.Cell().Index] = true
					changes = changes || name.Bindings[0] != lastAbove(name, r.Node.Start())
				}
			}
		}
	}
	for cell := range cells {
		changes = changes || working[cell]
	}
	if !changes {
		return 0
	}
	return len(cells)
}

// isOlder reports whether a reader ran before the cell that sets its name last above it.
func isOlder(name *scope.Name, r *scope.Reference) bool {
	reader := r.Node.Cell()
	b := lastAbove(name, r.Node.Start())
	return reader.Count > 0 && b != nil && b.How != scope.Imported && b.Node.Cell().Count > reader.Count
}

// lastAbove returns the last binding of a name above a place, or nil.
func lastAbove(name *scope.Name, place int) (last *scope.Binding) {
	for _, b := range name.Bindings {
		if b.Node.OK() && b.Since() <= place {
			last = b
		}
	}
	return last
}
