package functions

import (
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isIdleName reports whether the call of a function or method, by the last part of its name,
// is no step of a script's work.
func isIdleName(lang source.Language, name []byte) bool {
	if lang == source.R {
		return idleOfR[string(name)]
	}
	return lang == source.Python && idleOfPython[string(name)]
}

var (
	idleOfPython = syntax.Names(`
		print pprint display show head tail info describe input help exit quit
		plot hist scatter bar barh boxplot imshow savefig legend suptitle subplots subplot figure
		set_title set_xlabel set_ylabel set_xlim set_ylim set_xticks set_yticks set_aspect tight_layout annotate
		add_argument add_argument_group add_option add_parser set_defaults parse_args parse_known_args
		getLogger basicConfig addHandler setLevel setFormatter filterwarnings simplefilter
		TypeVar ParamSpec NewType namedtuple compile
		seed manual_seed manual_seed_all set_seed set_random_seed random_seed set_option set_options use style
		add_safe_globals register chdir getenv environ setrecursionlimit load_dotenv
	`)
	idleOfR = syntax.Names(`
		library require requireNamespace loadNamespace suppressPackageStartupMessages suppressWarnings p_load use
		source options set.seed setwd rm gc theme_set here i_am Sys.setenv Sys.setlocale registerDoParallel registerDoMC plan
		install.packages install_github globalVariables invisible stopifnot quit q on.exit
		print cat message head tail View str summary glimpse names dim nrow ncol class table skim colnames
		plot hist boxplot barplot lines points abline legend text axis par layout dev.off dev.new png pdf svg jpeg
		tiff mtext pairs curve grid polygon title ggsave ggplot qplot grid.arrange corrplot heatmap
		setClass setMethod setGeneric setValidity setRefClass setClassUnion R6Class new_class new_generic S7_class
		UseMethod registerS3method makeActiveBinding delayedAssign setOldClass setAs
		test_that describe context orderly_artefact orderly_dependency orderly_description orderly_parameters orderly_resource
		orderly_shared_resource orderly_strict_mode
	`)
)

// idleRoots are modules and variables whose methods draw, log or set up.
var idleRoots = syntax.Names(`plt ax axes ax1 ax2 axs fig sns pylab mpl matplotlib logging logger log warnings sys os.environ
	parser argparse typing click`)

// workshops are packages of R whose functions set up, build or publish a project: whoever
// works on it calls them line by line.
var workshops = syntax.Names(`usethis golem devtools pkgdown pkgload roxygen2 renv rhub rsconnect attachment testthat covr lintr styler`)

// literalsOfR are functions that write a value down rather than compute it.
var literalsOfR = syntax.Names(`c list character numeric integer logical vector data.frame tibble tribble factor matrix
	file.path paste paste0 here as.Date Sys.getenv Sys.Date Sys.time commandArgs new.env expression quote
	col_types cols col_character col_double col_integer col_factor col_date col_logical element_text element_blank
	element_line theme unit structure environment parent.frame sprintf`)

// literalsOfPython are functions that write a value down rather than compute it.
var literalsOfPython = syntax.Names(`dict list set tuple frozenset int float str bool bytes object range slice property
	join abspath dirname expanduser get getenv field`)

// tables are classes whose construction is a step of the work: it makes data.
var tables = syntax.Names(`DataFrame Series Index`)
