def rank(levels):
    return sorted(levels)


if False:  # for debugging  # want note "^`if False` keeps what is run by hand"
    print(rank([3, 1]))

# Try:
if False:  # want note "by hand"
    tides = {"north": [3, 1], "days": list([1, 3])}
    rank(tides["north"])

if False:  # want "switches its block off: give it a script of its own or remove it"
    rank(load("all.csv"))
