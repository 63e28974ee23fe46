import json  # want "`json`"

import pandas as pd

films = pd.read_csv("films.csv")
for i, (_, row) in enumerate(films.iterrows()):
    print(i, eval(row["genres"])[0])
