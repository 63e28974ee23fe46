levels = [1, 2]

# want +1 "an assignment of `tide`: remove it"
# tide = max(levels)
print(levels)
locals()["tide"] = 3
print(tide)
