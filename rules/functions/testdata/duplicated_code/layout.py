# Values that are written down in other lines are the same values.


def north(folder):  # want "9 lines again at line 15, the same"
    stock = read(folder, {"on": "day", "keep": ["item", "count", "price"]})
    stock = stock.rename(columns={"count": "pieces", "price": "cents"})
    stock = stock.groupby(["item", "day"]).agg({"pieces": "sum", "cents": "mean"})
    stock["worth"] = stock["pieces"] * stock["cents"]
    stock = stock[stock["worth"].isin([10, 20, 30])]
    stock = stock.replace({"worth": {10: 11, 20: 21}})
    stock = stock.drop(columns=["pieces", "cents"])
    return stock.sort_values(["day", "item"])


def south(folder):
    stock = read(folder, {
        "on": "day",
        "keep": ["item", "count", "price"],  # what the ledger has
    })
    stock = stock.rename(columns={
        "count": "pieces",
        "price": "cents",
    })
    stock = stock.groupby(["item",
                           "day"]).agg({"pieces": "sum",
                                        "cents": "mean"})
    stock["worth"] = stock["pieces"] * stock["cents"]
    stock = stock[stock["worth"].isin([
        10, 20, 30])]
    stock = stock.replace({"worth": {
        10: 11, 20: 21}})
    stock = stock.drop(columns=[
        "pieces", "cents"])
    return stock.sort_values([
        "day", "item"])
