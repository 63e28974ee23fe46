import json

import pandas as pd

runs = pd.read_csv("runs.csv")
for _, row in runs.iterrows():
    reader = eval(row["reader"])("levels.json")
