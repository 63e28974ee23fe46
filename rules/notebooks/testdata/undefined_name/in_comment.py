import csv

# gauges = csv.reader(open("gauges.csv"))
# depths = [float(gauge[1]) for gauge in gauges]
print(max(depths))  # want "`depths` is defined only in a comment in line 4: a run that gets here fails"


def deepest():
    # harbour = "north"
    return harbour  # want "`harbour` is defined only in a comment in line 9: a run that gets here fails"


def shallow():
    return harbours  # want "`harbours` is defined nowhere"


def quays():
    # harbours = list(csv.reader(open("harbours.csv")))
    return []


print(tides)  # want "`tides` is defined nowhere"
# tides = csv.reader(open("tides.csv"))

deepest()
shallow()
quays()
