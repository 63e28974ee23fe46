package dead

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what programs look for by its name: nobody in the project has to
// use it.

// takesEvent reports whether a function of Python takes what a cloud hands to the
// functions that it runs: the cloud is told its name elsewhere.
func takesEvent(function syntax.Node) bool {
	var names []string
	for p := range function.Child(syntax.ParametersField).Children() {
		if p.Is(syntax.PyTypedParameter) {
			p = p.FirstChild()
		}
		names = append(names, strings.TrimLeft(p.Text(), "_"))
	}
	return slices.Equal(names, []string{"event", "context"})
}

// hook reports whether a framework calls a definition by its name.
func hook(x *index.Project, d *index.Document, def definition) bool {
	if index.CalledName(def.Name) || strings.HasPrefix(def.Name, "pytest_") ||
		strings.HasPrefix(strings.ToLower(def.Name), "test") || strings.HasPrefix(def.Name, "task_") {
		return true
	}
	if path.Ext(d.Path) == ".py" {
		return false
	}
	if strings.HasPrefix(def.Name, "draw_key_") {
		return true // ggplot2 finds it by key_glyph = "…"
	}
	// R finds a method by the name of its generic and the class behind a dot.
	for i := 1; i < len(def.Name); i++ {
		if def.Name[i] == '.' && (generics[def.Name[:i]] || x.Generic(def.Name[:i])) {
			return true
		}
	}
	return false
}

var generics = syntax.Names(`print summary plot format as all any mean median quantile range rep seq sort split subset transform unique update
		within with xtfrm predict residuals resid fitted coef coefficients confint vcov anova logLik AIC BIC nobs deviance simulate model
		formula terms levels droplevels length names dim dimnames head tail merge aggregate by cbind rbind c t rev diff duplicated
		is str lines points text image pairs hist boxplot barplot toString as.character as.data.frame as.list as.numeric as.Date as.matrix
		as.integer as.double as.logical as.vector as.factor Ops Math Summary Complex cut scale solve weights labels kernel density window
		all.equal is.na is.numeric row.names case.names variable.names
		tidy augment glance fortify autoplot autolayer ggplot_add scale_type mutate filter select arrange summarise summarize group_by ungroup
		rename slice left_join inner_join right_join full_join semi_join anti_join bind_rows pull collect compute count distinct tbl_sum
		pillar_shaft type_sum obj_print_data obj_print_header vec_cast vec_ptype2 vec_proxy vec_restore vec_ptype_abbr vec_ptype_full
		knit_print render bake prep tunable required_pkgs min_grid fit train`)
