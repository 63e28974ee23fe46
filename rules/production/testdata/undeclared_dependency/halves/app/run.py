import catboost  # want note "only comes along"
import lightgbm  # want "add it to pyproject.toml"
import pandas
