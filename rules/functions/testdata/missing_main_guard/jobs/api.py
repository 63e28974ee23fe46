import pandas as pd
from flask import Flask

app = Flask(__name__)
rates = pd.read_csv("rates.csv")
rates = rates.dropna()
rates = rates.sort_values("day")
rates = rates.drop_duplicates()
rates = rates.reset_index()
