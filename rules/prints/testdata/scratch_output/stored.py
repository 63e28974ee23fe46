import pandas as pd

import archive

levels = pd.read_csv("levels.csv")
tree = archive.open(levels)
tree.dt.to_zarr("levels.zarr", mode="w")
levels["time"].dt.to_period("M")  # want "shows nothing in a script"
levels["station"].str.lower()  # want "leaves the table as it is"
