package rpackage

import "strings"

// newer are exports that much-used packages have got since the versions of the table and those of
// versions.txt, or had before, and those that R has on other systems only, by package.
var newer = map[string]string{
	"base":      "%||% Tailcall Exec use grepv mtfrm balancePOSIXlt nullfile shell shell.exec",
	"datasets":  "penguins penguins_raw gait",
	"grDevices": "windows windowsFont windowsFonts windows.options win.graph win.metafile win.print savePlot bringToTop msgWindow quartz",
	"utils": `winDialog winDialogString winMenuAdd winMenuAddItem winMenuDel winProgressBar setWinProgressBar getWinProgressBar choose.dir
		choose.files Filters readClipboard writeClipboard getWindowsHandle arrangeWindows setStatusBar setWindowTitle getWindowTitle zip.unpack`,
	"Lahman": "Master",
	// dplyr has no closest and overlaps, but join_by knows them.
	"dplyr":      "closest overlaps",
	"tidyr":      "where",
	"purrr":      "list_rbind list_cbind list_c map_vec map2_vec pmap_vec keep_at discard_at list_transpose list_simplify list_flatten list_assign list_merge list_modify",
	"ggplot2":    "get_alt_text stat_align",
	"scales":     "cut_short_scale cut_long_scale cut_si",
	"data.table": "notin",
	"datawizard": "row_means row_sums row_count means_by_group data_write data_unite data_separate data_seek data_summary data_expand assign_labels recode_into",
	"testthat": `local_mocked_bindings with_mocked_bindings local_mocked_s3_method local_mocked_s4_method local_mocked_r6_class expect_disjoint
		expect_contains expect_in expect_shape expect_all_equal expect_all_true expect_all_false expect_r6_class`,
	"Seurat": `BridgeCellsRepresentation BuildNicheAssay CCAIntegration CountSketch CreateCategoryMatrix FastRPCAIntegration FetchResiduals
		FindBridgeIntegrationAnchors FindBridgeTransferAnchors GaussianSketch HarmonyIntegration IntegrateLayers InteractiveSpatialPlot
		JointPCAIntegration LeverageScore LoadCurioSeeker NNtoGraph PrepareBridgeReference ProjectCellEmbeddings ProjectData ProjectDimReduc
		ProjectIntegration PseudobulkExpression RPCAIntegration Read10X_Coordinates Read10X_HD_GeoJson Read10X_ScaleFactors
		Read10X_Segmentations Read10X_probe_metadata RunGraphLaplacian RunLeiden SelectIntegrationFeatures5 SelectSCTIntegrationFeatures
		SketchData TransferSketchLabels UnSketchEmbeddings VST components`,
	"SeuratObject": `CastAssay CheckFeaturesNames CheckLayersName ClassKey CreateAssay5Object DefaultDimReduc<- DefaultLayer DefaultLayer<-
		EmptyMatrix ExtractField IsSparse JoinLayers LayerData LayerData<- Layers LoadSeuratRds RegisterSparseMatrix SaveSeuratRds
		SparseEmptyMatrix StitchMatrix`,
	"sf": "st_break_antimeridian",
}

// addOthers adds to a package's names those that other versions of it export. What they do with their
// arguments nobody knows.
func (p *Package) addOthers() {
	for _, list := range []string{otherwise()[p.Name], newer[p.Name]} {
		for name := range strings.FieldsSeq(list) {
			if p.names[name] == None {
				p.names[name] = Quoting
			}
		}
	}
}
