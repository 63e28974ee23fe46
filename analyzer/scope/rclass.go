package scope

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// class sees what R's systems of classes bind and use by name.
func (r *rReader) class(n syntax.Node, name string) {
	switch name {
	case "UseMethod":
		if text, ok := rLiteral(n.Arg("generic", 0)); ok {
			r.generics[text] = n.Arg("generic", 0)
		}
	case "standardGeneric":
		if text, ok := rLiteral(n.Arg("f", 0)); ok {
			r.mentioned(text, n.Arg("f", 0))
		}
	case "setGeneric":
		if text, ok := rLiteral(n.Arg("name", 0)); ok {
			r.bindText(r.module, Defined, text, n.Arg("name", 0), n, false)
		}
	case "setMethod", "setReplaceMethod", "showMethods", "getMethod", "selectMethod", "existsMethod", "hasMethod", "isGeneric", "removeMethod":
		if text, ok := rLiteral(n.Arg("f", 0)); ok {
			r.mentioned(text, n.Arg("f", 0)).Perhaps = true
		}
	case "R6Class", "nn_module", "nn_dataset", "dataset":
		r.entries[n.Child(syntax.ArgumentsField).Index()] = entry{mask: r.top().mask, opening: atOnce, binds: []string{"self", "private", "super"}}
	case "setRefClass", "Class":
		// Methods see fields as variables, and <<- sets them.
		r.entries[n.Child(syntax.ArgumentsField).Index()] = entry{mask: masked, opening: atOnce, dynamic: true, binds: refClass, fields: true}
	}
}

var refClass = []string{".self", "callSuper", "initFields", "methods", "copy", "show", "field"}

// methods adds the uses that dispatch makes of S3 methods: a function generic.class
// of a generic that the document has or everybody knows, or of a function of a package that
// it attaches.
func (r *rReader) methods() {
	for _, s := range r.names.Scopes {
		if s.Language != r.lang {
			continue
		}
		for _, n := range s.Names {
			if n.Bindings[0].How != Defined {
				continue
			}
			if by, ok := r.generic(n.Text); ok {
				r.mention(s, n.Text, by)
			}
		}
	}
}

// generic reports whether a name is that of a method, and the call of UseMethod
// that dispatches to it, if the document has it.
func (r *rReader) generic(text string) (by syntax.Node, ok bool) {
	for i := 1; i < len(text); i++ {
		if text[i] != '.' {
			continue
		}
		if by, ok := r.generics[text[:i]]; ok || knownGenerics[text[:i]] || r.attaches(text[:i]) {
			return by, true
		}
	}
	return syntax.Node{}, false
}

// attaches reports whether a package that the document attaches gives a function of the name.
func (r *rReader) attaches(name string) bool {
	return slices.ContainsFunc(r.module.Attached, func(a Attachment) bool {
		p := rpackage.Find(a.Package)
		return p != nil && p.Export(name) != rpackage.None && p.Export(name) != rpackage.Value
	})
}

// knownGenerics are the S3 generics of R and of much-used packages.
var knownGenerics = syntax.Names(`print format summary plot predict residuals fitted coef update toString as.character as.data.frame as.list as.numeric
	as.integer as.double as.logical as.Date as.POSIXct as.POSIXlt as.matrix as.vector as.factor as.function as.environment mean median quantile range length
	names levels dim dimnames head tail sort order rev unique duplicated merge split subset transform within with aggregate by cut diff
	rep seq t c cbind rbind all.equal anyNA is.na is.numeric xtfrm str logLik AIC BIC nobs deviance vcov confint anova simulate model.frame
	model.matrix terms formula family weights df.residual hatvalues cooks.distance extractAIC add1 drop1 lines points text hist barplot boxplot
	pairs image persp contour biplot screeplot open close summary.data.frame rowsum scale solve qr droplevels labels
	Ops Math Summary Complex matrixOps $ $<- [ [<- [[ [[<- == != < > <= >= + - * / ^ %% %/% & | ! names<- levels<- dim<- length<-
	filter mutate select arrange summarise summarize group_by ungroup rename transmute distinct slice pull count relocate left_join right_join
	inner_join full_join semi_join anti_join nest_join bind_rows collect compute collapse tbl_vars group_vars groups rows_insert rows_update
	dplyr_reconstruct dplyr_row_slice dplyr_col_modify auto_copy same_src copy_to explain show_query tally do sample_n sample_frac
	pivot_longer pivot_wider gather spread nest unnest fill drop_na complete separate unite extract expand
	tidy glance augment autoplot fortify ggplot_add ggplot_build scale_type makeContent makeContext heightDetails widthDetails
	as_tibble as.tbl tbl_sum type_sum obj_sum pillar_shaft tbl_format_setup tbl_format_header vec_ptype_abbr vec_ptype_full
	vec_ptype2 vec_cast vec_proxy vec_restore vec_math vec_arith obj_print_header obj_print_data obj_print_footer
	knit_print sew conditionMessage conditionCall cnd_header cnd_body cnd_footer testthat_print compare compare_proxy
	prep bake required_pkgs tunable tune_args fit fit_xy min_grid translate multi_predict extract_parameter_set_dials as.tags
	as_factor as_label as.igraph as.network as.ts as.zoo as.xts as_xml_document as_units st_as_sf st_geometry
	make_col lint lintr_print dbConnect render to_json asJSON toJSON hash digest mutate_ filter_ select_ within_ db_explain sql_translation
	sql_build sql_render sql_optimise op_vars op_grps op_sort op_frame translate_sql_ db_desc simulate_ is_grouped as_slice`)
