import bisect


def haul():
    pass
