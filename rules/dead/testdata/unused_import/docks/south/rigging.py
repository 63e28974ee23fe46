import bisect  # want "`bisect`"


def haul():
    pass
