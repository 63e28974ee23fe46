tides = pd.read_csv(folder + "tides.csv")
tides["harbour"] = label + tides["harbour"]
tides["late"] = tides["minutes"] > limit
limit = 5


def deepest(rows):
    best = rows[0] if worst else rows[-1]  # want "^`worst` is read before it is set"
    worst = best
    return worst
