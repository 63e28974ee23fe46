import os

LIMIT = 3
names = ["a", "b"]
logger = make_logger()
import pandas as pd

x = pd.read_csv("a.csv")
x = x.dropna()
x = x[x.age > 3]
os.environ["CUDA_VISIBLE_DEVICES"] = "1"
import torch
