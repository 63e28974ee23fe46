import csv

# want +1 "3 lines, 3 assignments: bring `depths` back, or remove what needs it"
# gauges = csv.reader(open("gauges.csv"))
# depths = [float(gauge[1]) for gauge in gauges]
# spans = max(depths), min(depths)


def deepest():
    # want +1 "an assignment of `harbour`: bring it back, or remove what needs it"
    # harbour = "north"
    return max(depths), harbour


def shallow(tides):
    # want +1 "an assignment of `low`: remove it"
    # low = min(tides)
    return sorted(tides)[0]


# want +1 "an assignment of `sum`: remove it"
# sum = lambda depths: depths[0]
print(sum([1, 2]), low)
print(mean)


# want +1 "an assignment of `mean`: remove it"
# mean = sum([1, 2]) / 3
print(sum([1, 2]) / 3)


class Pier:
    # want +1 "an assignment of `berth`: remove it"
    # berth = len(open("berths.csv").read())
    def moor(self):
        return berth


# want +1 "an assignment of `boats`: remove it"
# boats = sorted(boats)
print(boats)

# want +1 "function `sink`: bring `sink` back, or remove what needs it"
# def sink(boat):
#     boat.hull = None
#     return boat
list(map(sink, boats))

# want +1 "an import of `numpy`: bring it back, or remove what needs it"
# import numpy as np
EDGES = [np.array]

# want +1 "an import of `xml.dom`: bring it back, or remove what needs it"
# import xml.dom
DOMS = [xml.dom.Node]
print("quays {}".format(len("quays")))

# want +1 "an assignment of `north, south`: bring it back, or remove what needs it"
# north, south = open("quays.csv")
QUAYS = {"north": north}


def rinse():
    return brushes


# want +1 "an assignment of `brushes`: bring it back, or remove what needs it"
# brushes = open("brushes.csv").read()
