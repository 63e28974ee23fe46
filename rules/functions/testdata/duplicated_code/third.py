# The third place differs in too much to belong to the others, and cuts nothing off them.


def hives(folder):
    ask("hives")
    queens = load_sheet(folder, "queens").melt("hive")  # want "^9 lines again at line 19, the same"
    queens = queens.query("value > 0").set_index("hive")
    weight = queens["weight"].ewm(span=3).mean() - 1
    weight = weight.interpolate("linear", limit=2) * 5
    frames = weight.reindex(queens.index).round(1) + 8
    frames = frames.where(frames < 90, 60) / 11
    brood = frames.explode().add(4).mul(13)
    brood = brood.nlargest(7).sub(9) ** 2
    brood = brood.join(frames, on="hive", rsuffix="_")
    tell(brood)


def swarms(folder):
    queens = load_sheet(folder, "queens").melt("hive")
    queens = queens.query("value > 0").set_index("hive")
    weight = queens["weight"].ewm(span=3).mean() - 1
    weight = weight.interpolate("linear", limit=2) * 5
    frames = weight.reindex(queens.index).round(1) + 8
    frames = frames.where(frames < 90, 60) / 11
    brood = frames.explode().add(4).mul(13)
    brood = brood.nlargest(7).sub(9) ** 2
    brood = brood.join(frames, on="hive", rsuffix="_")
    show_bees(brood)


def wasps(nests):
    weight = nests["mass"].ewm(span=12).mean() - 40
    weight = weight.interpolate("cubic", limit=21) * 51
    frames = weight.reindex(nests.index).round(2) + 80
    frames = frames.where(frames < 44, 43) / 12
    brood = frames.explode().add(45).mul(14)
    brood = brood.nlargest(71).sub(19) ** 3
    return brood.quantile(0.25)
