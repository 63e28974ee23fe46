package prints

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// What is known of functions of Python.
var (
	// rowKeywords are keywords of head, tail and sample.
	rowKeywords = syntax.Names("n frac random_state axis")
	// notShown are names that are statements in Python 2 or of a prompt, or stand for code to be filled in.
	notShown = syntax.Names("_ print exit quit exec raise pass break continue TODO FIXME")
	// asks are functions of Python that tell about an object and do nothing.
	asks = syntax.Names("len type dir id vars locals globals isinstance help")
	// looksAt are methods that tell about a table, an array or an object.
	looksAt = syntax.Names(`describe value_counts nunique unique isnull isna notnull notna memory_usage nlargest nsmallest
		get_shape crosstab`)
	// gathers are methods without arguments that work something out and do
	// nothing besides.
	gathers = syntax.Names(`sum mean median std var min max mode quantile corr cov skew kurt idxmin idxmax cumsum duplicated round abs
		keys items values item tolist to_list numpy to_numpy to_frame to_dict numel get_params size`)
	// settings are those of gathers that a word may set something with: frame.write.mode("append").
	settings = syntax.Names("mode items values size round")
	// remakes are methods that give a new table and leave the old one as it is,
	// unless they are told to work in place.
	remakes = syntax.Names(`dropna fillna sort_values sort_index reset_index set_index astype groupby pivot_table drop_duplicates
		select_dtypes reindex unstack`)
	// tableModules are what documents import to work with tables and arrays.
	tableModules = syntax.Names("pandas numpy polars pyspark dask geopandas xarray cudf modin sklearn seaborn datasets")
	// accessors are the parts of a pandas series whose methods give a new one.
	accessors = syntax.Names("str dt cat")
	// pictures are what IPython only shows where it is a cell's last value.
	pictures = syntax.Names("HTML Markdown Image Latex Math SVG IFrame YouTubeVideo Audio Video JSON Code")
	// pureModules are modules whose functions only work something out.
	pureModules = syntax.Names("math statistics sklearn.metrics scipy.stats numpy.linalg")
	loggers     = syntax.Names("log logs logger loggers logging console warn notify messages st")
	// pureFunctions lists by module what only makes a value.
	pureFunctions = map[string]map[string]bool{
		"pandas": syntax.Names(`DataFrame Series Index concat merge crosstab pivot_table cut qcut get_dummies isnull isna notnull
			notna value_counts unique to_datetime to_numeric melt read_csv read_excel read_parquet read_json read_table date_range`),
		"numpy": syntax.Names(`array asarray shape unique mean median std var sum min max argmin argmax where sort argsort corrcoef
			percentile quantile bincount isnan zeros ones arange linspace dot cumsum round ndim size`),
	}
)

// What is known of functions of R.
var (
	rWindows  = syntax.Names("View view_df fix data.entry edit.data.frame")
	rPrinting = syntax.Names("str glimpse")
	rLooks    = syntax.Names(`head tail summary dim nrow ncol NROW NCOL names colnames rownames row.names dimnames class typeof mode length nchar attr contrasts
		levels nlevels unique table attributes ls getwd is.na anyNA duplicated range object.size inherits is.numeric
		is.character is.factor is.data.frame is.function is.null identical complete.cases lengths str_length exists file.exists all.equal setequal
		list.files dir search environment methods getClass showMethods slotNames object_size obj_size mem_used
		skim dfSummary describe describeBy tabyl CrossTable spec problems help vignette ls.str
		st_crs st_bbox st_is_valid bbox proj4string crs tar_read tar_manifest tar_progress dbListTables dbListFields show_query`)
	// rPure are functions that make a value to look at: other tables, parts of
	// models.
	rPure = syntax.Names(`sort order rev which setdiff intersect union coef coefficients fitted residuals resid formula as.data.frame
		data.frame tibble as_tibble cut subset group_size group_keys n_distinct add_count bind_rows bind_cols drop_na
		filter select arrange mutate transmute summarise summarize count tally distinct slice slice_head slice_tail slice_max
		slice_min slice_sample sample_n sample_frac top_n pull group_by ungroup rename relocate left_join inner_join right_join
		full_join anti_join semi_join pivot_longer pivot_wider spread gather grep grepl sub gsub regmatches paste paste0
		sprintf format toupper tolower strsplit substr seq rep round cumsum scale
		c cbind rbind unlist rank t diff rle match rowsum crossprod tcrossprod solve diag det outer expand.grid stack tabulate signif merge melt dcast addmargins
		as.list as.vector as.numeric as.integer as.character as.matrix as.factor as.Date as.data.table data.table
		trimws substring startsWith endsWith is.element setNames nth first last crossing complete expand
		summarise_all summarise_at summarise_if summarize_all summarize_at summarize_if mutate_all mutate_at mutate_if select_if
		select_at filter_all filter_at rename_with add_tally rowwise nest unnest separate separate_rows separate_wider_delim separate_longer_delim unite replace_na semi_join
		rownames_to_column column_to_rownames st_drop_geometry as_vector enframe deframe
		str_detect str_subset str_replace str_replace_all str_remove str_remove_all str_extract str_extract_all str_split
		str_count str_sub str_to_lower str_to_upper str_trim str_which`)
	// rFigures are functions that sum data up in a number or a few.
	rFigures = syntax.Names(`mean median sd var sum min max quantile colSums rowSums colMeans rowMeans prop.table proportions
		aggregate xtabs ftable which.max which.min any all abs sqrt exp log floor ceiling`)
	// rOutcomes are functions that work out a test, a model or what it says.
	rOutcomes = syntax.Names(`cor cov vcov predict
		anova Anova cutree AIC BIC logLik confint TukeyHSD vif confusionMatrix glance tidy augment deviance varImp lm glm aov kruskal
		t_test prop_test wilcox_test chisq_test anova_test conf_mat roc_auc rmse rsq collect_metrics show_best glmnet cv.glmnet`)
	// rAppliers call a function that they are given for each of several values, groups, rows
	// or columns: by the place of that function among their arguments.
	rAppliers = map[string]int{
		"lapply": 1, "sapply": 1, "vapply": 1, "map": 1, "map_chr": 1, "map_dbl": 1, "map_int": 1, "map_lgl": 1, "map_df": 1, "map_dfr": 1,
		"walk": 1, "mapply": 0, "do.call": 0, "Reduce": 0, "Filter": 0, "apply": 2, "tapply": 2, "by": 2,
	}
	// effects are functions that are called for what they do.
	effects = syntax.Names(`print cat message writeLines write write.csv write_csv saveRDS save assign walk walk2 pwalk iwalk set
		setnames setkey png pdf dev.off invisible ggsave source library require plot lines points abline hist dir.create
		unlink file.remove file.copy file.rename download.file Sys.setenv`)
)
