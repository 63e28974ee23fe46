import pandas as pd

RATES = pd.read_csv("rates.csv")
