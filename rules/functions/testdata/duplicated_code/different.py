def first(table):
    table["a"] = table["b"].shift(1) / table["c"].max()
    table["d"] = table["e"].diff(2) * table["f"].min()
    table["g"] = table["h"].expanding(3) - table["i"].sum()
    table["j"] = table["k"].cumprod() + table["l"].sem()
    table["m"] = table["n"].autocorr(4) // table["o"].skew()
    table["p"] = table["q"].nunique() % table["r"].kurt()
    return table


def second(table):
    table["ba"] = table["bb"].shift(1) / table["bc"].max()
    table["bd"] = table["be"].diff(2) * table["bf"].min()
    table["bg"] = table["bh"].expanding(3) - table["bi"].sum()
    table["bj"] = table["bk"].cumprod() + table["bl"].sem()
    table["bm"] = table["bn"].autocorr(4) // table["bo"].skew()
    table["bp"] = table["bq"].nunique() % table["br"].kurt()
    return table
