for name in ["low", "high"]:
    globals()[name] = 3
print(low, level)
