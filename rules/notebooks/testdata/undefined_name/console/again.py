def solve(tides):
    return tides + offset  # want "`offset` is defined nowhere"
