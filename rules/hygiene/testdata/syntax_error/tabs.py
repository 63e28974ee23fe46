import sys


def low(tides):
    if tides:
	return min(tides)  # want "`return min\\(tides\\)` mixes tabs and spaces otherwise than the lines above"
    return 0


print(low(sys.argv))
