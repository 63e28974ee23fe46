package production

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// This file knows which packages come along with others.

var (
	rBase       = syntax.Names("base stats utils methods graphics grDevices datasets parallel tools grid splines stats4 tcltk compiler translations")
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
		"scipy":      {"librosa", "scikit-learn", "statsmodels", "xgboost", "lightgbm", "catboost", "scikit-image", "shap"},
		"sklearn":    {"librosa", "mlxtend", "imbalanced-learn", "shap", "mlflow", "umap-learn", "hdbscan"},
		"joblib":     {"scikit-learn", "librosa"},
		"soundfile":  {"librosa"}, "numba": {"librosa", "umap-learn"}, "plotly": {"dash"},
		"dateutil": {"pandas", "matplotlib"}, "pytz": {"pandas"}, "six": {"python-dateutil"},
		"PIL": {"matplotlib", "torchvision", "scikit-image", "streamlit"}, "keras": {"tensorflow", "tensorflow-gpu", "tensorflow-cpu"},
		"yaml": {"transformers", "mlflow", "dvc", "wandb", "hydra-core", "omegaconf"}, "requests": {"transformers", "datasets", "wandb", "mlflow", "streamlit"},
		"tqdm": {"transformers", "datasets", "nltk", "shap", "spacy", "pm4py", "pytorch-lightning", "lightning"}, "torchvision": {"timm"}, "tensorflow": {"gpflow"}, "graphviz": {"pm4py"}, "torch": {"torchvision", "accelerate", "peft", "timm", "trl", "torchmetrics", "pytorch-lightning", "lightning", "fastai", "sentence-transformers"},
		"jinja2": {"flask", "nbconvert", "cookiecutter", "sphinx", "mkdocs", "jupyter-book"}, "click": {"flask", "cookiecutter", "black", "dask", "typer", "uvicorn"}, "markupsafe": {"jinja2"},
		"flask": {"dash"}, "werkzeug": {"flask"}, "starlette": {"fastapi"}, "pydantic": {"fastapi", "langchain", "openai", "spacy"},
		"botocore": {"boto3"}, "sqlalchemy": {"flask-sqlalchemy", "mlflow"}, "omegaconf": {"hydra-core"}, "IPython": {"jupyter", "notebook", "jupyterlab", "ipykernel", "ipywidgets"},
		"pkg_resources": {"setuptools"}, "shapely": {"geopandas"}, "pyproj": {"geopandas"}, "fiona": {"geopandas"},
	}
)
