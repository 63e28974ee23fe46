import json
from pathlib import Path

import cv2
import fastapi
import jwt
import numpy as np  # want note "`numpy` only comes along with others: add `numpy` to pyproject.toml"
import pandas as pd
import plotly.express as px
import shop_tools
import sparrow
import yaml
import xgboost, sqlalchemy as sa  # want warning "`xgboost` is not declared: add it to" "`sqlalchemy` is not declared"
from dateutil import parser
from PIL import Image
from ruamel.yaml import YAML
from sklearn.linear_model import LinearRegression

from . import rates
import ledger
from counters.daily import total
import boutique  # want note "`boutique` is not declared"
import google.colors  # want note "`google` is not declared"
import report_pb2
from _speedups import fast

try:
    import ujson
except ImportError:
    ujson = json

if typing.TYPE_CHECKING:
    import polars


def is_tensor(values):
    if "torch" not in sys.modules:
        return False

    import torch
    return isinstance(values, torch.Tensor)


def is_table(values):
    if not values:
        return False
    import pyarrow  # want warning "`pyarrow` is not declared"
    return isinstance(values, pyarrow.Table)
