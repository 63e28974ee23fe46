# What many share is told by itself, and what is left of two of them too.


def boats(harbour):
    hulls = harbour.filter(like="hull").stack()  # want "^7 lines again at line 23, the same"
    hulls = hulls.swaplevel().sort_index(level=1)
    keels = hulls.xs("keel", level=0) * 12
    keels = keels.combine_first(hulls).abs() + 3
    masts = keels.transform("cumsum").shift(1)
    masts = masts.mask(masts > 40).bfill() - 6
    sails = masts.map(len).floordiv(3) + keels
    knots = sails.expanding(2).std().pow(2)  # want "^6 lines again at line 30 and 2 more, the same"
    knots = knots.truncate(3, 90).dot(sails)
    winds = knots.rfind("north") + knots.size / 4
    winds = winds.take([1, 2]).prod() % 17
    tides = winds.corr(knots) * winds.kurt()
    tides = tides.asfreq("D").nunique() + 21
    return tides


def ferries(harbour):
    ask("ferries")
    hulls = harbour.filter(like="hull").stack()
    hulls = hulls.swaplevel().sort_index(level=1)
    keels = hulls.xs("keel", level=0) * 12
    keels = keels.combine_first(hulls).abs() + 3
    masts = keels.transform("cumsum").shift(1)
    masts = masts.mask(masts > 40).bfill() - 6
    sails = masts.map(len).floordiv(3) + keels
    knots = sails.expanding(2).std().pow(2)
    knots = knots.truncate(3, 90).dot(sails)
    winds = knots.rfind("north") + knots.size / 4
    winds = winds.take([1, 2]).prod() % 17
    tides = winds.corr(knots) * winds.kurt()
    tides = tides.asfreq("D").nunique() + 21
    return tides, hulls


def kites(sails):
    knots = sails.expanding(2).std().pow(2)
    knots = knots.truncate(3, 90).dot(sails)
    winds = knots.rfind("north") + knots.size / 4
    winds = winds.take([1, 2]).prod() % 17
    tides = winds.corr(knots) * winds.kurt()
    tides = tides.asfreq("D").nunique() + 21
    fly(tides)


def gliders(sails):
    start(sails)
    knots = sails.expanding(2).std().pow(2)
    knots = knots.truncate(3, 90).dot(sails)
    winds = knots.rfind("north") + knots.size / 4
    winds = winds.take([1, 2]).prod() % 17
    tides = winds.corr(knots) * winds.kurt()
    tides = tides.asfreq("D").nunique() + 21
    land(tides)
