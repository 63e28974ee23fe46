import pandas as pd

rates = pd.read_csv("rates.csv")
rates["share"] = rates["left"] / rates["all"]
print(rates["share"])

# 0.31 with the old weights
"""
0.29 with the new ones
"""
