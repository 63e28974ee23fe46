"""Where a function would begin, and what it would take and leave."""
import pandas as pd

YEAR = 2020
SALES = pd.read_csv("sales.csv")

print("started")
rate = float(input())
prices = SALES["price"] * rate

# Clean prices
clean = SALES[SALES["year"] == YEAR]
clean["price"] = prices
if clean["price"].max() > 100:  # want "^21 statements work outside functions: lines 12-21 could be `clean_prices\\(SALES, prices\\)` -> `clean`$"
    factor = clean["price"].mean()
else:
    factor = clean["price"].median()
clean["price"] = clean["price"] / factor
for column in clean.columns:
    low = clean[column].min()
    clean[column] = clean[column] - low

def shown(table):
    return table.head(limit)

limit = int(len(clean) / 2)
wide = shown(clean)
rows = []
print("collect")
for name in wide.columns:
    rows.append(wide[name].sum())

print(rows)
rows = sorted(rows)
total = sum(rows)
share = total / len(rows)
print(share)
north = clean.query("region == 'north'")
north_total = north.groupby("month").sum()
north_total.to_csv("north.csv")
south = clean.query("region == 'south'")
south_total = south.groupby("month").sum()
south_total.to_csv("south.csv")
