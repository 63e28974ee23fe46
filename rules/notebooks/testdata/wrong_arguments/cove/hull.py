"""The other one."""


def caulk(seam, cotton):
    return seam, cotton


def plank(hull):
    return hull
