import os

import pandas as pd

os.chdir("data")
sales = pd.read_csv("sales.csv")
