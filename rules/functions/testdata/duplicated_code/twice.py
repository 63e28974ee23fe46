import pandas as pd


def january(path):  # want 1-38:"^9 lines again at line 15, 1 literal differs: a function saves 6 lines$"
    calls = pd.read_csv(path)
    calls = calls.drop_duplicates("customer")
    calls["minutes"] = calls["minutes"].fillna(0)
    calls["rank"] = calls["minutes"].rank(method="first")
    calls = calls[calls["rank"] > 10]
    calls["share"] = calls["minutes"] / calls["minutes"].sum()
    calls = calls.merge(pd.read_csv("january.csv"), on="customer")
    return calls.sort_values("share")


def february(place):
    # Comments and layout differ, and the names of what the function makes.
    table = pd.read_csv(place)
    table = table.drop_duplicates(
        "customer",
    )
    table["minutes"] = table["minutes"].fillna(0)
    table["rank"] = table["minutes"].rank(method="first")

    table = table[table["rank"] > 10]
    table["share"] = table["minutes"] / table["minutes"].sum()  # of all
    table = table.merge(pd.read_csv("february.csv"), on="customer")
    return table.sort_values("share")


# Other methods are called: other work.
def march(place):
    table = pd.read_parquet(place)
    table = table.dropna("customer")
    table["minutes"] = table["minutes"].bfill(0)
    table["rank"] = table["minutes"].cumsum(axis="first")
    table = table[table["rank"] < 10]
    table["share"] = table["minutes"] * table["minutes"].mean()
    table = table.join(pd.read_parquet("february.csv"), on="customer")
    return table.nlargest("share")
