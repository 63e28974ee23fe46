import tables
import torch
import umap
import lightgbm  # want warning "`lightgbm` is not declared: add it to environment.yml"
