# want +1 "an assignment of `tide`: remove it"
# tide = max(levels)


def low(levels):
    for(k, tide in levels)
        return tide
