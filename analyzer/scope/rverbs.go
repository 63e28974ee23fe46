package scope

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// verbs are the functions that take code or columns. They are known by their bare
// names: a function of the same name that masks nothing only makes its bare names
// perhaps columns.
var verbs = verbTable()

func verbTable() map[string]verb {
	table := make(map[string]verb)
	add := func(v verb, lists ...string) {
		for name := range syntax.Names(lists...) {
			table[name] = v
		}
	}
	add(verb{mask: masked, table: true, opening: whenBound}, dplyrVerbs, tidyrVerbs, otherVerbs)
	add(verb{mask: masked, opening: whenBound}, `aes aes_ aes_q vars funs join_by across if_any if_all c_across pick tibble lst data_frame crossing
		case_match after_stat after_scale stat transition_manual transition_time transition_states transition_reveal qplot quickplot . key_vars nesting
		pairwise curve`)
	add(verb{mask: masked, table: true, opening: whenBound}, "with subset transform")
	add(verb{mask: masked, table: true, opening: whenBound, dynamic: true}, "within")
	add(verb{mask: quoted, opening: whenBound, dynamic: true}, `quote bquote substitute expression quo quos expr exprs enquo enquos ensym ensyms enexpr
		enexprs alist tar_target tar_target_raw tar_plan drake_plan tar_map tar_combine tar_render tar_quarto tar_rep tar_files tar_file tar_url
		tar_file_read tar_group_by tar_change tar_force tar_skip tar_age tar_eval tar_stan_mcmc tar_stan_summary tar_visnetwork tar_make tar_read tar_delete
		tar_invalidate tar_meta tar_outdated tar_manifest readd
		help example demo detach deriv D new_formula with_mock trace untrace cppFunction rex withTags`)
	return table
}

const dplyrVerbs = `filter mutate transmute summarise summarize reframe arrange select rename group_by count tally distinct pull slice slice_head slice_tail
	slice_min slice_max slice_sample relocate add_count add_tally top_n top_frac sample_n sample_frac rename_with nest_by rowwise with_groups group_modify
	filter_at filter_all filter_if filter_out mutate_at mutate_all mutate_if summarise_at summarise_all summarise_if summarize_at summarize_all
	summarize_if select_at select_if rename_at rename_if arrange_at group_by_at distinct_at transmute_at group_split group_nest group_map
	do ungroup rows_update ddply dlply daply adply ldply ddply_ count_ arrange_ filter_ mutate_ rename_ window_order window_frame`

const tidyrVerbs = `gather spread pivot_longer pivot_wider separate unite extract nest unnest fill drop_na complete expand unnest_longer unnest_wider
	unnest_auto hoist uncount chop unchop pack unpack separate_rows separate_wider_delim separate_wider_position separate_wider_regex
	separate_longer_delim separate_longer_position build_longer_spec build_wider_spec pivot_longer_spec nest_join`

const otherVerbs = `setkey setindex setorder dcast foverlaps unnest_tokens unnest_ngrams unnest_sentences unnest_characters
	bind_tf_idf bind_log_odds cast_dtm cast_sparse cast_tdm cast_dfm pairwise_count pairwise_cor pairwise_similarity widely tabyl get_dupes remove_empty
	adorn_totals row_to_names initial_split initial_time_split vfold_cv group_vfold_cv group_initial_split mc_cv bootstraps nested_cv
	validation_split initial_validation_split sliding_period sliding_index rolling_origin clustering_cv spatial_clustering_cv
	metrics roc_auc roc_curve accuracy rmse rsq mae mape kap conf_mat pr_curve pr_auc gain_curve lift_curve f_meas precision recall sens spec
	sensitivity specificity mn_log_loss brier_class huber_loss smape ccc rpd mase bal_accuracy j_index mcc npv ppv cal_plot_breaks cal_plot_windowed cal_plot_logistic
	update_role add_role remove_role recipe as_tsibble tsibble build_tsibble index_by group_by_key fill_gaps model autoplot gg_season gg_subseries
	gg_lag gg_tsdisplay ACF PACF CCF features forecast autolayer stretch_tsibble activate skim specify data_grid as_survey_design as_survey
	as_survey_rep survey_mean survey_total survey_prop survey_count survey_quantile survey_ratio survey_median cascade svydesign gt gtsave
	e_charts e_line e_bar e_scatter e_area e_pie hchart hcaes get_summary_stats t_test wilcox_test anova_test shapiro_test tukey_hsd
	dunn_test identify_outliers cor_test freq_table games_howell_test pairwise_t_test miss_var_summary plot_time_series
	summarise_by_time summarize_by_time pad_by_time filter_by_time mutate_by_time tk_augment_timeseries_signature plot_anomaly_diagnostics
	time_decompose anomalize mutate_geocode geocode add_variables slice_rows
	widely_svd tidyplot update set_units workflow_variables cross_by_dimensions
	mutate_cond verify assert insist assert_rows case_weights by_row`

// prefixes are the verbs that come in families.
var prefixes = []string{"step_", "tab_", "cols_", "fmt_", "tbl_", "svy"}

// locals are functions that run their braces in a frame of its own.
var locals = syntax.Names(`local test_that describe it reactive observe observeEvent eventReactive renderPlot renderText renderTable renderUI renderPrint
	renderImage renderDataTable renderDT renderPlotly renderLeaflet renderCachedPlot renderReactable render_gt renderHighchart renderTree
	renderVisNetwork renderDygraph renderGirafe renderEcharts4r renderGvis future future_promise replicate bg_task
	metaReactive metaObserve metaRender`)

// evaluates are functions at the end of a pipe that take their arguments by value.
var evaluates = syntax.Names(`left_join right_join inner_join full_join semi_join anti_join bind_rows bind_cols cross_join union intersect setdiff union_all
	head tail rbind cbind merge map map2 pmap map_chr map_dbl map_int map_lgl map_df map_dfr map_dfc walk walk2 imap iwalk reduce keep discard
	lapply sapply vapply mapply apply Map Reduce Filter do.call c list paste paste0 sprintf round rep matrix array unlist names setNames set_names
	gsub sub grepl str_replace str_replace_all str_remove str_remove_all str_detect str_extract str_c str_split str_sub str_subset
	print cat message write.csv write_csv write_tsv write_rds saveRDS write_xlsx write_parquet fwrite writeLines ggsave ggplot plot
	mean sum min max sd median length nrow ncol is.null is.na as.numeric as.character as.data.frame as_tibble as.matrix predict fit
	augment tidy glance kable extract2 append modifyList Recall identical stopifnot invisible expect_equal
	lm glm t table factor fct_relevel fct_recode fct_reorder rename_all add_recipe add_model add_formula set_engine finalize_workflow tune_grid`)

// columnArguments are the arguments that fitting and plotting functions look up in
// their data.
var columnArguments = syntax.Names(`weights subset offset groups cluster id strata exposure panel.groups idvar timevar treat waves fill color colour size
	group label x y z color_by names text hovertext mode value`)
