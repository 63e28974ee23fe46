package production

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// needs is what a document imports of others, and what it declares if it is setup.py
// or a script of R that is there to install.
type needs struct {
	All         []needed
	Setup, Open bool
	Declares    []string
	Installs    []string
	Writes      []string // the modules that cells write: %%writefile clean.py
}

// needed is a module of Python or a package of R at the first place that asks for it.
type needed struct {
	Name string
	R    bool
	Span source.Span
}

var (
	base        = syntax.Names("base stats utils methods graphics grDevices datasets parallel tools grid splines stats4 tcltk compiler translations")
	recommended = syntax.Names("MASS lattice Matrix nlme survival boot class cluster codetools foreign KernSmooth mgcv nnet rpart spatial")
	// collections are packages of R that are there to install others, and those that they
	// do not attach.
	collections = map[string]map[string]bool{
		"tidyverse": syntax.Names(`broom cli dbplyr dtplyr glue googledrive googlesheets4 haven hms httr jsonlite lubridate
			magrittr modelr readxl reprex rlang rvest scales xml2`),
		"essentials": syntax.Names(`tidyverse dplyr tidyr ggplot2 tibble readr purrr stringr forcats broom caret data.table glmnet haven hms htmlwidgets
			httr jsonlite lubridate magrittr modelr nycflights13 plyr quantmod randomForest readxl reshape2 rmarkdown rvest shiny xml2 zoo`),
		"tidymodels": syntax.Names(`broom cli dials glue hardhat infer modeldata parsnip recipes rlang rsample tailor tune workflows workflowsets yardstick`),
	}
	// alongside are distributions that bring a module with them.
	alongside = map[string][]string{
		"numpy":      {"pandas", "scipy", "scikit-learn", "matplotlib", "seaborn", "xgboost", "lightgbm", "statsmodels", "tensorflow", "keras", "opencv-python", "shap", "h5py", "xarray", "numba", "scikit-image", "torchvision", "transformers", "datasets"},
		"pandas":     {"seaborn", "statsmodels", "geopandas", "datasets", "shap", "prophet", "catboost", "streamlit", "mlflow", "xarray"},
		"matplotlib": {"seaborn", "prophet", "catboost", "mlflow", "scanpy", "wordcloud"},
		"scipy":      {"scikit-learn", "statsmodels", "xgboost", "lightgbm", "catboost", "scikit-image", "shap"},
		"sklearn":    {"mlxtend", "imbalanced-learn", "shap", "mlflow", "umap-learn", "hdbscan"},
		"joblib":     {"scikit-learn"},
		"dateutil":   {"pandas", "matplotlib"}, "pytz": {"pandas"}, "six": {"python-dateutil"},
		"PIL": {"matplotlib", "torchvision", "scikit-image", "streamlit"}, "keras": {"tensorflow", "tensorflow-gpu", "tensorflow-cpu"},
		"yaml": {"transformers", "mlflow", "dvc", "wandb", "hydra-core", "omegaconf"}, "requests": {"transformers", "datasets", "wandb", "mlflow", "streamlit"},
		"tqdm": {"transformers", "datasets", "nltk", "shap", "spacy"}, "torch": {"torchvision", "accelerate", "peft", "timm", "trl", "torchmetrics", "pytorch-lightning", "lightning", "fastai", "sentence-transformers"},
		"jinja2": {"flask", "nbconvert"}, "werkzeug": {"flask"}, "starlette": {"fastapi"}, "pydantic": {"fastapi", "langchain", "openai", "spacy"},
		"botocore": {"boto3"}, "sqlalchemy": {"flask-sqlalchemy", "mlflow"}, "omegaconf": {"hydra-core"}, "IPython": {"jupyter", "notebook", "jupyterlab", "ipykernel", "ipywidgets"},
		"pkg_resources": {"setuptools"}, "shapely": {"geopandas"}, "pyproj": {"geopandas"}, "fiona": {"geopandas"},
	}
	// hosts are modules that are there wherever a notebook runs, or nowhere else than
	// where somebody else has set up everything.
	hosts = syntax.Names("IPython ipykernel pip setuptools pkg_resources distutils google_colab kaggle_secrets kaggle_datasets dbutils arcpy bpy maya hou unreal qgis gi apt ROOT sage airflow pyspark awsglue notebookutils")
)

// outsideOf reports whether a file is outside of what a declaration is for: a tool's
// own configuration, or work on a package's data.
func outsideOf(file string) bool {
	switch path.Base(file) {
	case "setup.py", "noxfile.py", "conf.py", "fabfile.py", "tasks.py", "dodo.py", "conftest.py", "SConstruct":
		return true
	}
	for folder := range strings.SplitSeq(path.Dir(file), "/") {
		switch folder {
		case "data-raw", "inst", "dev", "development", "tools":
			return true
		}
	}
	return false
}

// needsOf returns what a document needs of other packages, each once.
func needsOf(f *syntax.File) needs {
	if strings.Contains(f.Doc.Path, "{{") {
		return needs{} // a template: what it becomes declares its own
	}
	if path.Base(f.Doc.Path) == "setup.py" {
		return setupOf(f)
	}
	if names := installedBy(f); names != nil {
		return needs{Installs: names}
	}
	found := needs{Writes: writtenBy(f.Doc)}
	if hosted(f) {
		return found
	}
	seen := make(map[string]bool)
	add := func(name string, r bool, at syntax.Node) {
		if name != "" && !seen[name] && !at.Cell().NotRun {
			seen[name] = true
			found.All = append(found.All, needed{name, r, at.Span()})
		}
	}
	for n := range f.Kinds(syntax.PyImportStatement, syntax.PyImportFromStatement) {
		if optional(n) {
			continue
		}
		if module := n.Child(syntax.ModuleNameField); module.OK() {
			if !module.Is(syntax.PyRelativeImport) {
				add(topOf(module.Text()), false, module)
			}
			continue
		}
		for name := range n.Parts(syntax.NameField) {
			if name.Is(syntax.PyAliasedImport) {
				name = name.Child(syntax.NameField)
			}
			add(topOf(name.Text()), false, name)
		}
	}
	for _, name := range []string{"library", "require"} {
		for n := range f.Named(name) {
			call := calledBy(n)
			if !call.OK() || call.Language() != source.R || call.Arg("character.only", -1).OK() || chosen(call) {
				continue
			}
			arg := call.Arg("package", 0)
			if text, ok := arg.Literal(); ok {
				add(text, true, arg)
			} else if arg.Is(syntax.RIdentifier) {
				add(strings.Trim(arg.Text(), "`"), true, arg)
			}
		}
	}
	for n := range f.Kinds(syntax.RNamespaceOperator) {
		if left := n.Child(syntax.LHSField); left.Is(syntax.RIdentifier) && !chosen(n) {
			add(strings.Trim(left.Text(), "`"), true, left)
		}
	}
	return found
}

// hostMarks stand in code whose hosts have more than anybody declares: Colab, Kaggle, the images of SageMaker. In
// a string Colab is asked for by way of a name, and an image's settings are of its environment.
var hostMarks = []struct {
	text  string
	names []string
}{
	{"kaggle/input", nil},
	{"/opt/ml/", nil},
	{"google.colab", strings.Fields("colab get_ipython modules find_spec import_module")},
	{"SM_MODEL_DIR", strings.Fields("environ getenv")},
	{"SM_CHANNEL", strings.Fields("environ getenv")},
}

func hosted(f *syntax.File) bool {
	for n := range f.Named("model_fn") {
		if n.Parent().Has(syntax.Function) {
			return true
		}
	}
	d := f.Doc
	if d.Dialect == source.Databricks || bytes.HasPrefix(d.Code, []byte("# Fabric notebook source")) {
		return true
	}
	for _, mark := range hostMarks {
		if (mark.names == nil || slices.ContainsFunc(mark.names, f.Root().Mentions)) && bytes.Contains(d.Code, []byte(mark.text)) {
			return true
		}
	}
	return false
}

// topOf is the module that an import is of: the first part of its path, unless it is
// private or made by protobuf.
func topOf(path string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(path), ".")
	if strings.HasPrefix(first, "_") || strings.HasSuffix(first, "_pb2") || hosts[first] {
		return ""
	}
	return strings.TrimSpace(first)
}

// optional reports whether an import may fail, or is there for tools that check types.
func optional(n syntax.Node) bool {
	for a := range n.Ancestors() {
		switch {
		case a.Has(syntax.Try):
			return true
		case a.Is(syntax.PyIfStatement):
			return !bytes.Contains(a.Child(syntax.ConditionField).Bytes(), []byte("__name__"))
		}
	}
	return false
}

// chosen reports whether a package of R is asked for where it may be missing.
func chosen(n syntax.Node) bool {
	for a := range n.Ancestors() {
		if a.Has(syntax.If) {
			return true
		}
		switch a.FuncName() {
		case "try", "tryCatch", "if_installed", "requireNamespace":
			return true
		}
	}
	return false
}

// installedBy returns the packages that a script of R spells out which is named after
// installing and installs, or nothing: its lists declare as a file of requirements does.
func installedBy(f *syntax.File) (names []string) {
	if f.Doc.HasCells() || !f.Doc.Speaks(source.R) || !installers.MatchString(path.Base(f.Doc.Path)) || len(installsOf(f)) == 0 {
		return nil
	}
	for s := range f.Kinds(syntax.RString) {
		text, ok := s.Literal()
		call := s.Parent().Parent().Parent() // through its argument and the list of them
		if ok && call.Has(syntax.Call) && packageName.MatchString(text) && (call.FuncName() == "c" || rInstalls[call.FuncName()] != "") {
			names = append(names, text)
		}
	}
	return names
}

// packageName matches what R takes for the name of a package.
var packageName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9.]*[A-Za-z0-9]$`)

// writtenBy returns the modules that cells of a notebook write into files.
func writtenBy(d *source.Document) (modules []string) {
	for i := range d.Cells {
		c := &d.Cells[i]
		if c.Magic != "writefile" && c.Magic != "file" {
			continue
		}
		first, _, _ := strings.Cut(d.Text(c.Span), "\n")
		words := strings.Fields(first)
		if name, ok := strings.CutSuffix(path.Base(words[len(words)-1]), ".py"); ok {
			modules = append(modules, name)
		}
	}
	return modules
}

// setupOf reads the requirements that setup.py spells out, wherever they stand in it.
func setupOf(f *syntax.File) needs {
	found := needs{}
	for n := range f.Kinds(syntax.PyKeywordArgument) {
		switch n.Child(syntax.NameField).Text() {
		case "install_requires", "extras_require", "setup_requires", "tests_require":
			found.Setup = true
			found.Open = found.Open || !spelled(f, n.Child(syntax.ValueField))
		}
	}
	for s := range f.Kinds(syntax.PyString) {
		if text, ok := s.Literal(); ok && (s.Parent().Is(syntax.PyList, syntax.PySet, syntax.PyTuple)) {
			if name := manifest.Requirement(text); name != "" {
				found.Declares = append(found.Declares, name)
			}
		}
	}
	return found
}

// spelled reports whether a value is written down where it stands, or where the name
// that it is gets it.
func spelled(f *syntax.File, value syntax.Node) bool {
	if value.Is(syntax.PyIdentifier) {
		for n := range f.Named(value.Text()) {
			if a := n.Parent(); a.Has(syntax.Assignment) && a.Target() == n {
				return a.Value().Is(syntax.PyList, syntax.PyDictionary)
			}
		}
	}
	return value.Is(syntax.PyList, syntax.PyDictionary)
}
