"""Two modules have this name: which one is meant hangs on where Python looks."""


def caulk(seam):
    return seam


def plank(hull):
    return hull
