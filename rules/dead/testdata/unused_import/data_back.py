import json
import sys  # want "`sys`"

with open("words.json") as source:
    rows = json.load(source)

for row in rows:
    row["words"] = eval(row["words"])
    row["marks"] = eval(row["marks"].strip())
