package rpackage

import "strings"

// quoting are functions that take arguments as code in a way that their own code does not show:
// by compiled code, or by what they call with the name of a variable of whoever calls them. Where only some arguments
// are code, the parameters follow, with a star behind those.
var quoting = map[string]string{
	"lazyeval": "lazy lazy_ lazy_dots f_capture expr_find expr_text expr_label expr_env uq uqf uqs interp",
	"metafor":  "escalc rma rma.uni rma.mh rma.peto rma.glmm rma.mv to.long to.table to.wide conv.2x2 conv.delta conv.fivenum conv.wald vcalc rcalc",
	"meta":     "metabin metacont metacor metacr metagen metainc metamean metaprop metarate metabind",
	"datawizard": `data_addprefix data_addsuffix data_adjust data_arrange data_codebook data_duplicated data_extract data_find data_modify data_partition
		data_peek data_recode data_relocate data_remove data_rename data_replicate data_reorder data_reverse data_select data_separate
		data_summary data_tabulate data_to_long data_to_wide data_unique data_unite data_write adjust categorize center centre change_code
		convert_na_to convert_to_na describe_distribution demean degroup extract_column_names find_columns get_columns means_by_group normalize
		ranktransform recode_into recode_values rescale reshape_longer reshape_wider reverse reverse_scale row_count row_means row_sums slide
		standardize standardise to_factor to_numeric unnormalize unstandardize winsorize`,
	"tidyquant": `tq_mutate(data,select*,mutate_fun*,col_rename,ohlc_fun*,...*) tq_transmute(data,select*,mutate_fun*,col_rename,ohlc_fun*,...*)
		tq_mutate_xy(data,x*,y*,mutate_fun*,col_rename,...*) tq_transmute_xy(data,x*,y*,mutate_fun*,col_rename,...*)
		tq_portfolio(data,assets_col*,returns_col*,weights,col_rename,...*) tq_performance(data,Ra*,Rb*,performance_fun*,...*)`,
}

// addQuoting marks those of a package.
func (p *Package) addQuoting() {
	for word := range strings.FieldsSeq(quoting[p.Name]) {
		name, _, some := strings.Cut(word, "(")
		if p.names[name] != Function {
			continue
		}
		p.names[name] = Quoting
		if some {
			p.signatures += " " + word
		}
	}
}
