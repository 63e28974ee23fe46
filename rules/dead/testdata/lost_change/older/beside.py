import pandas as pd

boats = pd.read_csv("boats.csv")
boats["length"][3] = 9
