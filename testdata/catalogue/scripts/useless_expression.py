def normalise(values):
    total = sum(values)
    if total < 0:
        total == 0
    return [v / total for v in values]
