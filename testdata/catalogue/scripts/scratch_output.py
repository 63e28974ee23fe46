import pandas as pd

trips = pd.read_csv("trips.csv")
trips.head()
trips.shape
trips.dropna()
