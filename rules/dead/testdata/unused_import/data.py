import json  # want "`json`"
import os

import pandas as pd

films = pd.read_csv("films.csv")
films["genres"] = films["genres"].map(lambda x: eval(x.replace("null", "None"))[0])
films["cast"] = films["cast"].apply(lambda cast: list(eval(cast).items()))
for _, row in films.iterrows():
    print(eval(row["ratings"]), eval(row.year))
print([eval(film.crew) for film in films.itertuples()])
with open("films.txt") as lines:
    for line in lines:
        print(eval(line))
for line in open(os.environ["FILMS"]).readlines():
    print(eval(line.strip()))
