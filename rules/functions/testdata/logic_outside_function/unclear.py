"""Where a function would take what nobody gives here, or leave what others read at any time."""
import pandas as pd

sales = pd.read_csv("sales.csv")


def scaled(table):
    return table / limit


limit = sales["amount"].max()
amounts = scaled(sales["amount"])
sales["scaled"] = amounts
limit = limit + amounts.max()  # want "^21 of 22 statements work outside functions: move them into functions$"
large = sales[sales["scaled"] > limit]

small = sales.merge(prices, on="id")
small["cost"] = small["price"] * 2
small = small[small["cost"] < 10]
cheap = small["cost"].min()

rows = []
print("rows")
for name in small.columns:
    rows.append(small[name].sum())
    rows.append(small[name].mean() + len(prices))
share = sum(rows) / len(rows)
parts = [row / share for row in rows]
top = max(parts) * share

low = min(parts) * cheap
middle = sorted(parts)[len(prices)]
both = [low, middle, len(prices)]
last = both[0] + both[1]
end = last * top
out = pd.DataFrame(both)
out.to_csv("out.csv")
