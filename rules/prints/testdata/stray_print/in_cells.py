import pandas as pd

print("+++ 14 +++")  # want note "tells"
pd.read_csv("14.csv").to_parquet("14.parquet")
print("14")  # want "marks"
pd.read_csv("15.csv").to_parquet("15.parquet")


def _try_crates(dock):
    # %%
    crates = dock.read()
    print(crates.shape)
    # %%
    light = crates[crates.kg < 3]
    print(light)
    light.to_csv("light.csv")


def crates(dock):
    crates = dock.read()
    print(crates.shape)  # want "shape"
    return crates.dropna()
