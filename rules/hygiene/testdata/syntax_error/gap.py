def settle(level, steps):
    high = measure(???, steps)
    return high
