import geo

# A text that is no code takes nothing of what stands below with it.

# A table:
# tag,true level,score
# 1461,,1.225708E5
# Id,level
tides = geo.tides()
# want +1 "an assignment of `tides\\['cm'\\]`"
# tides['cm']=tides['cm'].apply(lambda x:geo.exp(x))

levels = {
    ("cm", "low"): tides.low,
    # want +1 "2 lines, 2 items"
    # ("cm", "high"): lambda x: x.max(),
    # ("cm", "mean"): geo.mean,
    ("count", ""): len,
}


def read(path):
    # Load the file
    # want +1 note "an assignment of `base`"
    # base = Base5(path)
    return (
        # want +1 note "a value"
        # f"low {path.low}, "
        f"high {path.high}, "
        f"mean {path.mean}"
    )


# want +2 "a call of `print`"
# Print out the tides
#print(tides)


# want +1 "5 lines, class `Gauge`"
# class Gauge:
#     def read(self, level):
#         if level < 3:
#             return level

#         return level + 1


by_pier = {
    1: (partial(tides.low, 1), partial(tides.high, 2)),
    # want +1 "an item"
    # 5: (partial(tides.low, 2), partial(tides.high, 3)),
    # 7: north pier
    # 8: south
    9: (partial(tides.low, 3), partial(tides.high, 4)),
}
