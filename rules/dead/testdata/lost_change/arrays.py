import numpy as np

points[points["height"] > 3]["depth"] = 0  # want warning "^`points.….. is a copy, and what is set in it is lost: use `points.\"depth\"..….`$"
points[points > 3][0:3] = 0  # want warning "^`points.….. is a copy, and what is set in it is lost$"
points[points[:, 0] > 3][:, 1] = 0  # want warning "is a copy"
points[["height", "depth"]]["depth"] = 0
words.copy()["height"] = 3
rows.loc[3]["height"] = 3
rows.dropna().drop(3, inplace=True)
for i, row in rows.iterrows():
    row["height"] = 3
