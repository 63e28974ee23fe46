package rpackage

import "strings"

// newer are exports that much-used packages have got since the versions of the table, or
// had before, and those that R has on other systems only, by package.
var newer = map[string]string{
	"base":      "%||% Tailcall Exec use grepv mtfrm balancePOSIXlt nullfile shell shell.exec",
	"datasets":  "penguins penguins_raw gait",
	"grDevices": "windows windowsFont windowsFonts windows.options win.graph win.metafile win.print savePlot bringToTop msgWindow quartz",
	"utils": `winDialog winDialogString winMenuAdd winMenuAddItem winMenuDel winProgressBar setWinProgressBar getWinProgressBar choose.dir
		choose.files Filters readClipboard writeClipboard getWindowsHandle arrangeWindows setStatusBar setWindowTitle getWindowTitle zip.unpack`,
	"Lahman": "Master",
	// dplyr has no closest and overlaps, but join_by knows them.
	"dplyr": `reframe pick join_by closest overlaps case_match consecutive_id symdiff cross_join last_dplyr_warnings filter_out recode_values replace_values replace_when
		when_any when_all where`,
	"tidyr": "where",
	"purrr": `list_rbind list_cbind list_c map_vec map2_vec pmap_vec imap_vec keep_at discard_at list_transpose list_simplify list_flatten list_assign
		list_merge list_modify in_parallel`,
	"stringr": "str_ilike str_to_camel str_to_snake str_to_kebab",
	"ggplot2": `guide_custom guide_axis_logticks guide_axis_stack guide_axis_theta coord_radial theme_sub_axis theme_sub_axis_x theme_sub_axis_y
		theme_sub_legend theme_sub_panel theme_sub_plot theme_sub_strip theme_sub_axis_top theme_sub_axis_bottom theme_sub_axis_left
		theme_sub_axis_right from_theme get_theme set_theme update_theme replace_theme element_geom element_point element_polygon is_theme is_ggplot
		is_layer is_theme_element is_geom is_stat is_coord is_facet is_scale is_guide is_guides is_mapping is_margin is_position get_alt_text
		get_last_plot get_layer_data get_layer_grob get_panel_scales get_labs get_geom_defaults stat_manual stat_connect margin_part margin_auto
		complete_theme coord_transform stat_align`,
	"scales": `transform_log10 transform_log transform_sqrt transform_identity transform_reverse transform_date transform_time transform_log1p
		transform_log2 transform_exp transform_logit transform_pseudo_log transform_boxcox transform_reciprocal new_transform label_currency
		label_glue cut_short_scale cut_long_scale cut_si pal_hue pal_brewer pal_viridis pal_manual pal_grey pal_area pal_shape pal_linetype
		pal_seq_gradient pal_div_gradient pal_gradient_n pal_dichromat pal_identity pal_rescale as_discrete_pal as_continuous_pal label_dictionary
		col_mix col_shift col_lighter col_darker col_saturate`,
	"data.table": "patterns let notin %notin% rowwiseDT cbindlist mergelist",
	"testthat": `local_mocked_bindings with_mocked_bindings local_mocked_s3_method local_mocked_s4_method local_mocked_r6_class expect_disjoint
		expect_contains expect_in expect_shape expect_all_equal expect_all_true expect_all_false expect_r6_class`,
	"shiny":     "ExtendedTask",
	"patchwork": "wrap_table free",
	"Seurat": `BridgeCellsRepresentation BuildNicheAssay CCAIntegration CountSketch CreateCategoryMatrix FastRPCAIntegration FetchResiduals
		FindBridgeIntegrationAnchors FindBridgeTransferAnchors GaussianSketch HarmonyIntegration IntegrateLayers InteractiveSpatialPlot
		JointPCAIntegration LeverageScore LoadCurioSeeker NNtoGraph PrepareBridgeReference ProjectCellEmbeddings ProjectData ProjectDimReduc
		ProjectIntegration PseudobulkExpression RPCAIntegration Read10X_Coordinates Read10X_HD_GeoJson Read10X_ScaleFactors
		Read10X_Segmentations Read10X_probe_metadata RunGraphLaplacian RunLeiden SelectIntegrationFeatures5 SelectSCTIntegrationFeatures
		SketchData TransferSketchLabels UnSketchEmbeddings VST components`,
	"SeuratObject": `CastAssay CheckFeaturesNames CheckLayersName ClassKey CreateAssay5Object DefaultDimReduc<- DefaultLayer DefaultLayer<-
		EmptyMatrix ExtractField IsSparse JoinLayers LayerData LayerData<- Layers LoadSeuratRds RegisterSparseMatrix SaveSeuratRds
		SparseEmptyMatrix StitchMatrix`,
	"GSVA": `deduplicateGeneSets geneIdsToGeneSetCollection geneSetSizes geneSets geneSets<- gsvaAnnotation gsvaAnnotation<- gsvaEnrichment
		gsvaParam gsvaRanks gsvaScores guessGeneIdType plageParam readGMT spatCor ssgseaParam zscoreParam`,
	"sf": "st_break_antimeridian st_is_full st_perimeter st_minimum_bounding_circle",
}

// addNewer adds to a package's names those that it has got since.
func (p *Package) addNewer() {
	for name := range strings.FieldsSeq(newer[p.Name]) {
		if p.names[name] == None {
			p.names[name] = Quoting
		}
	}
}
