def load(first, second):
    a = read(first); b = a.sort_values("day", axis=0); c = b.groupby("week", sort=False).sum(); d = c.rolling(4).mean() / 2; e = d / d.max(); f = e.diff(1).clip(0); g = f.ffill().fillna(0) * 100  # want "^1 line again at line 4, 1 name differs: make it a function$"
    print(g)
    a = read(second); b = a.sort_values("day", axis=0); c = b.groupby("week", sort=False).sum(); d = c.rolling(4).mean() / 2; e = d / d.max(); f = e.diff(1).clip(0); g = f.ffill().fillna(0) * 100
    return g
