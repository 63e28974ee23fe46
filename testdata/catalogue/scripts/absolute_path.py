import pandas as pd

sales = pd.read_csv("/home/ann/projects/sales/data/sales.csv")
