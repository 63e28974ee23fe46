import os

import numpy as np
import pandas as pd
from survey import list_wells, model, open_wells, rate

folder = "wells"
depths = pd.read_csv("depths.csv")
wells, owners = open_wells(folder)
print(owners)  # want note "shows `owners` without"
owners.to_csv("owners.csv")
dry = [w for w in wells if w.level < 0]
print(dry)  # want "`dry`"
found = 0
for well in wells:
    found += 1
print(found)  # want "`found`"
share = len(wells) * 1.0 / depths.size
print(share / 2, len(wells))  # want warning "shows"
print(depths.level.mean() * share)  # want note "tells"
limits = np.where(depths > 3)[0]
print(np.min(limits), np.max(limits))  # want note "tells"
depths = depths.iloc[limits]
print([depths.shape, limits.shape])  # want warning "shape"
print(list_wells(folder))  # want note "tells"
print(rate(wells))  # want note "tells"
reply = os.popen("wells --list").read()
print(reply.strip())  # want note "tells"
model.send(reply)
print("reading depths ...")  # want note "tells"
print(depths.dtypes)  # want note "shows `depths\\.dtypes`, perhaps"
levels = depths.level * 2
print("3" * 40)  # want "draws a line"
print(levels.head())  # want warning "`levels.head\\(\\)`"
model.fit(levels)
slope = model.slope(levels)
model.draw(slope)
print(slope)  # want "`slope`"
print("slopes are drawn")  # want note "tells"
model.fit(slope)
print(levels[:3])  # want note "levels"
levels.to_csv("levels.csv")


def deepest(row):
    return max(row)


print(deepest(wells[0]))  # want note "tells"
ends = [deepest(row) for row in wells]
ends.sort()
pd.Series(ends).to_csv("ends.csv")


def sample(wells):
    bad = []
    for well in wells:
        if well.bad:
            bad.append(well)
    print(bad)  # want "`bad`"
    print("[saved]", wells)  # want note "tells"
    for part in wells:
        print("Part", part)  # want note "tells"
        print(wells.head(3))  # want note "head"
    return wells


def known(wells):
    if wells.empty:
        print("no wells")  # want note "tells"
        print(wells.head())  # want note "head"
        return None
    print(wells.cleared)  # want warning "cleared"
    wells.clear()
    return wells


folder = folder + "/all.csv"
print(folder)  # want note "shows `folder` without its name"
model.save(folder)
