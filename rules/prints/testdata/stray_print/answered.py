# What is told right before the program stops is its answer.
import sys

import tides

places = tides.places()
levels = tides.read(places)
if len(sys.argv) < 1:
    print(places)
    sys.exit()
if levels is None:
    print(places)
    print("no level has been found")
    sys.exit(1)
levels.to_csv("levels.csv")
