// Package rules lists every rule that labcoat comes with.
package rules

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/rules/comments"
	"github.com/labcoat-lint/labcoat/rules/dead"
	"github.com/labcoat-lint/labcoat/rules/functions"
	"github.com/labcoat-lint/labcoat/rules/hygiene"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
	"github.com/labcoat-lint/labcoat/rules/prints"
	"github.com/labcoat-lint/labcoat/rules/production"
)

// All returns every rule, habit by habit.
func All() []*analyzer.Rule {
	return slices.Concat(
		comments.Rules(),
		dead.Rules(),
		functions.Rules(),
		hygiene.Rules(),
		notebooks.Rules(),
		prints.Rules(),
		production.Rules(),
	)
}
