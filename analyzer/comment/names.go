package comment

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// nameIndex knows the names that the live code of a document uses.
type nameIndex struct {
	f        *syntax.File
	imported map[string]string // what its imports bind
	made     map[string]bool   // functions that it defines
	dead     map[string]bool   // bound by switched-off code
	buried   map[string]bool   // functions that switched-off code defines
	values   map[string]bool   // whether they stand for a value

	rightward *bool // whether it assigns to the right; nil where nobody asked
	dots      *bool // whether it takes R's "..."; nil where nobody asked
}

// knows reports whether the code of the document, live or switched off, uses the
// name.
func (x *nameIndex) knows(name string) bool { return x.dead[name] || x.uses(name) }

// takesDots reports whether a function of the document, live or switched off, takes
// R's "...": elsewhere a call cannot hand it on.
func (x *nameIndex) takesDots() bool {
	if x.dots == nil {
		takes := deadDots.Match(x.f.Doc.Code)
		for range x.f.Kinds(syntax.RDots) {
			takes = true
			break
		}
		x.dots = &takes
	}
	return *x.dots
}

var deadDots = lazyregexp.New(`#[^\n]*\bfunction\s*\([^\n]*\.\.\.`)

// uses reports whether live code has an identifier of the name.
func (x *nameIndex) uses(name string) bool { return x.f.Root().Mentions(name) }

// calls reports whether live code calls a name as it stands: torch.tensor() is no call of
// tensor.
func (x *nameIndex) calls(name string) bool {
	for n := range x.f.Named(name) {
		if n.Field() == syntax.FunctionField {
			return true
		}
	}
	return false
}

// takesDead reports whether an expression takes the value of a name that only switched-off code has.
func (x *nameIndex) takesDead(n syntax.Node) bool {
	if len(x.dead) == 0 {
		return false
	}
	for d := range n.Subtree() {
		if d.Has(syntax.Identifier) && d.Field() != syntax.AttributeField && len(d.Bytes()) > 2 && x.dead[d.Text()] && !x.uses(d.Text()) {
			return true
		}
	}
	return false
}

// commands reports whether live code calls a name with nothing, for what it does.
func (x *nameIndex) commands(name string) bool {
	for n := range x.f.Named(name) {
		call := n.Parent()
		if n.Field() == syntax.FunctionField && (call.IsStatement() || call.Parent().Is(syntax.PyExpressionStatement)) && empty(call) {
			return true
		}
	}
	return false
}

// makes reports whether the document defines a function of the name.
func (x *nameIndex) makes(name string) bool {
	if x.made == nil {
		x.made = make(map[string]bool)
		for n := range x.f.Nodes(syntax.Function | syntax.Class) {
			x.made[n.FuncLabel()] = true
		}
	}
	return x.made[name]
}

// holds reports whether an identifier is a variable that the document uses, not a
// module, a function or a class.
func (x *nameIndex) holds(n syntax.Node) bool {
	name := n.Text()
	if !n.Has(syntax.Identifier) || !x.knows(name) || x.makes(name) || !x.dead[name] && !x.stands(name, n.Language()) {
		return false
	}
	if x.imported == nil {
		x.imported = x.f.Imported()
	}
	_, module := x.imported[name]
	return !module && (len(name) < 3 || name[0] >= 'a')
}

// stands reports whether a name stands for a value somewhere in the live code: it
// is no attribute, keyword or function there, and none that Python brings along.
func (x *nameIndex) stands(name string, lang source.Language) bool {
	stands, ok := x.values[name]
	if ok {
		return stands
	}
	if x.values == nil {
		x.values = make(map[string]bool)
	}
	if lang == source.Python && pythonNames[name] {
		stands = x.f.Binds(name)
	} else {
		for n := range x.f.Named(name) {
			switch n.Field() {
			case syntax.AttributeField, syntax.FunctionField, syntax.NameField:
				continue
			}
			stands = true
			break
		}
	}
	x.values[name] = stands
	return stands
}

// isMember reports whether a name is only that of attributes and methods: no variable is called so.
func (x *nameIndex) isMember(name string) bool {
	if x.dead[name] {
		return false
	}
	member := false
	for n := range x.f.Named(name) {
		if member = n.Field() == syntax.AttributeField; !member {
			break
		}
	}
	return member
}

// bind remembers a name that switched-off code gives a meaning.
func (x *nameIndex) bind(name []byte) {
	if x.dead == nil {
		x.dead = make(map[string]bool)
	}
	x.dead[string(bytes.Trim(name, "`\"'"))] = true
}

// bury remembers a function that switched-off code defines.
func (x *nameIndex) bury(name string) {
	if x.buried == nil {
		x.buried = make(map[string]bool)
	}
	x.buried[name] = true
}

// common lists names that scripts of the field use without binding them, or bind
// by an import of their own in another cell or file.
func common(lang source.Language, name string) bool {
	if lang == source.Python {
		return pythonNames[name]
	}
	return rNames[name]
}

var pythonNames = syntax.Names(
	`abs all any bool bytes callable chr classmethod compile delattr dict dir display divmod enumerate eval exec exit filter float
	format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max min next
	object open ord pow print property quit range raw_input repr reversed round self set setattr slice sorted staticmethod str sum super
	tuple type unicode vars xrange zip __import__`,
	`np pd plt sns tf torch nn sklearn scipy stats sm smf xgb lgb px go alt cv2 os sys re json math random time datetime logging
	pickle joblib shutil glob subprocess warnings itertools functools collections keras nltk spark dbutils pprint gc copy csv
	argparse pdb ipdb io gzip zipfile string urllib urllib2 socket threading multiprocessing contextlib operator collections
	pandas numpy matplotlib seaborn tensorflow pyspark dask polars xgboost lightgbm catboost plotly bokeh altair statsmodels logger log requests tqdm Path`)

// rNames lists functions of R's own packages and of the tidyverse that scripts
// call. Words that English uses as often stand in [syntax] of a sentence anyway
// and are told from it by their brackets.
var rNames = syntax.Names(
	`abs aggregate all any aov apply array as.character as.data.frame as.Date as.factor as.integer as.list as.logical as.matrix
	as.numeric attach attr barplot boxplot browser by c cat cbind ceiling class coef colMeans colnames colSums complete.cases cor cumsum cut
	data data.frame density detach dev.off diff dim dir.create do.call droplevels exp expand.grid factor file file.path fix floor for format
	function gc getwd glm grep grepl gsub hist head identical ifelse install.packages invisible is.na is.null jpeg lapply layout legend length
	levels library lines list list.files lm load log lapply ls mapply matrix max mean median merge message min mode model.matrix names nchar
	ncol new.env nrow nls numeric options order par paste paste0 pdf plot png points predict print prop.table quantile rbind read.csv
	read.table readline readRDS rep replace require reshape return rev rm rnorm round row.names rowMeans rownames rowSums runif sample
	sapply save save.image saveRDS scale scan sd seq seq_along seq_len set.seed setdiff setwd sort source split sprintf sqrt stop stopifnot
	str strsplit structure sub subset substr sum summary suppressWarnings switch Sys.time Sys.sleep system t t.test table tail tapply tolower
	toupper transform trimws unique unlist unsplit vapply var vector View warning which with within write write.csv write.table xtabs`,
	`across add_count aes anti_join arrange bind_cols bind_rows case_when coalesce collect count desc distinct everything facet_grid facet_wrap fct_lump fct_reorder
	fill filter fread fwrite full_join gather geom_bar geom_boxplot geom_col geom_histogram geom_hline geom_line geom_point geom_smooth
	geom_text geom_vline ggplot ggsave ggtitle glimpse group_by if_else inner_join kable labs lead left_join map map_dbl map_df mutate
	mutate_at mutate_if n n_distinct nest pivot_longer pivot_wider pull qplot read_csv read_excel rename replace_na right_join
	rowwise scale_x_continuous scale_y_continuous select separate slice spread str_detect str_replace str_sub summarise summarize tibble theme theme_bw
	theme_minimal theme_set top_n tribble ungroup unite unnest walk write_csv xlab xlim ylab ylim skim tabyl clean_names melt dcast setDT
	plot_grid grid.arrange autoplot initial_split training testing recipe workflow set_engine fit tune_grid resamples ymd mdy dmy devtools pacman p_load`)
