import pandas as pd

boats = pd.read_csv("boats.csv")
boats["length"][3] = 9  # want note "gives a copy since pandas 3"
boats["length"].fillna(0, inplace=True)  # want note "changes a copy since pandas 3"
