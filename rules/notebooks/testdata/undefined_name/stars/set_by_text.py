globals()["limit"] = 3
print(limit)
print(level)  # want "`level` is defined nowhere"
