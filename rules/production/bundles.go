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
		"numpy":      {"pandas", "scipy", "scikit-learn", "matplotlib", "seaborn", "xgboost", "lightgbm", "statsmodels", "streamlit", "tensorflow", "keras", "opencv-python", "shap", "h5py", "xarray", "numba", "scikit-image", "torchvision", "transformers", "datasets", "librosa", "gensim", "plotnine", "mne", "nilearn", "scanpy", "pymatgen", "lime", "pingouin", "lifelines", "arviz", "pymc", "pymc3", "rasterio", "optuna", "albumentations", "ultralytics", "imbalanced-learn", "spacy", "gradio", "mlxtend", "wordcloud", "umap-learn"},
		"pandas":     {"seaborn", "statsmodels", "geopandas", "datasets", "shap", "prophet", "catboost", "streamlit", "mlflow", "xarray", "plotnine", "nilearn", "scanpy", "pymatgen", "pingouin", "lifelines", "arviz", "pymc", "pymc3", "yfinance", "gradio", "osmnx", "mlxtend", "anndata"},
		"matplotlib": {"seaborn", "prophet", "catboost", "mlflow", "scanpy", "wordcloud", "plotnine", "mne", "pymatgen", "lime", "pingouin", "lifelines", "arviz", "mlxtend", "ultralytics"},
		"scipy":      {"librosa", "scikit-learn", "statsmodels", "xgboost", "lightgbm", "catboost", "scikit-image", "shap", "gensim", "plotnine", "mne", "nilearn", "scanpy", "pymatgen", "lime", "pingouin", "lifelines", "arviz", "pymc", "pymc3", "albumentations", "imbalanced-learn", "mlxtend", "umap-learn", "sentence-transformers"},
		"sklearn":    {"librosa", "mlxtend", "imbalanced-learn", "shap", "mlflow", "umap-learn", "hdbscan", "nilearn", "scanpy", "lime", "pingouin", "sentence-transformers", "pgmpy"},
		"joblib":     {"scikit-learn", "librosa", "nilearn", "scanpy", "pymatgen", "nltk", "imbalanced-learn", "pgmpy"},
		"soundfile":  {"librosa"}, "numba": {"librosa", "umap-learn"}, "plotly": {"dash", "catboost", "pymatgen"},
		"dateutil": {"pandas", "matplotlib"}, "pytz": {"pandas"}, "six": {"python-dateutil"},
		"PIL": {"matplotlib", "torchvision", "scikit-image", "streamlit", "sentence-transformers", "wordcloud", "gradio", "ultralytics"}, "keras": {"tensorflow", "tensorflow-gpu", "tensorflow-cpu"},
		"yaml": {"transformers", "mlflow", "dvc", "wandb", "hydra-core", "omegaconf", "optuna", "timm", "albumentations", "ultralytics", "huggingface-hub"}, "requests": {"transformers", "datasets", "wandb", "mlflow", "streamlit", "tweepy", "yfinance", "spacy", "osmnx", "huggingface-hub", "pymatgen", "nilearn"},
		"tqdm": {"transformers", "datasets", "nltk", "shap", "spacy", "pm4py", "pytorch-lightning", "lightning", "mne", "lime", "optuna", "umap-learn", "sentence-transformers", "openai", "huggingface-hub"}, "torchvision": {"timm", "ultralytics"}, "tensorflow": {"gpflow"}, "graphviz": {"pm4py"}, "torch": {"torchvision", "accelerate", "peft", "timm", "trl", "torchmetrics", "pytorch-lightning", "lightning", "fastai", "sentence-transformers", "ultralytics"},
		"jinja2": {"flask", "nbconvert", "cookiecutter", "sphinx", "mkdocs", "jupyter-book", "mne"}, "click": {"flask", "cookiecutter", "black", "dask", "typer", "uvicorn", "streamlit"}, "markupsafe": {"jinja2"},
		"flask": {"dash"}, "werkzeug": {"flask"}, "starlette": {"fastapi"}, "pydantic": {"fastapi", "langchain", "openai", "spacy", "gradio"},
		"botocore": {"boto3"}, "sqlalchemy": {"flask-sqlalchemy", "mlflow", "optuna"}, "omegaconf": {"hydra-core"}, "IPython": {"jupyter", "notebook", "jupyterlab", "ipykernel", "ipywidgets"},
		"pkg_resources": {"setuptools"}, "shapely": {"geopandas", "osmnx"}, "pyproj": {"geopandas"}, "fiona": {"geopandas"},
		"networkx":    {"pymatgen", "scikit-image", "torch", "osmnx", "pgmpy", "node2vec", "pyvis", "scanpy", "stellargraph", "dowhy"},
		"statsmodels": {"plotnine", "pingouin", "scanpy", "pgmpy"}, "seaborn": {"scanpy", "pingouin"}, "anndata": {"scanpy"},
		"h5py": {"scanpy", "tensorflow", "keras", "anndata"}, "umap": {"scanpy"}, "nibabel": {"nilearn"}, "xarray": {"arviz"}, "arviz": {"pymc", "pymc3"},
		"autograd": {"lifelines"}, "sympy": {"pymatgen", "torch"}, "skimage": {"lime"}, "transformers": {"sentence-transformers", "peft", "trl"},
		"huggingface_hub": {"transformers", "datasets", "timm", "sentence-transformers"}, "tokenizers": {"transformers"},
		"regex": {"nltk", "transformers", "tiktoken"}, "geopandas": {"osmnx"}, "itsdangerous": {"flask"}, "requests_oauthlib": {"tweepy"},
		"altair": {"streamlit"}, "pyarrow": {"streamlit", "datasets", "awswrangler", "mlflow"}, "pydeck": {"streamlit"}, "git": {"streamlit", "mlflow", "wandb"}, "tornado": {"streamlit", "jupyter", "notebook", "jupyterlab", "bokeh"},
		"py4j": {"pyspark"}, "fastapi": {"gradio"}, "bs4": {"yfinance"}, "lxml": {"nilearn"},
	}
)
