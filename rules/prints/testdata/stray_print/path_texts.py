import json

import pandas as pd

import tides

for port in range(1, 23):
    prefix = "/pool/tides/port" + str(port)
    print(prefix)  # want note "shows `prefix` without its name"
    levels = pd.read_csv(prefix + ".csv")
    line = "port " + str(port)
    print(line)  # want note "tells"
    tides.keep(levels, line)

report = json.dumps(tides.report(), indent=2)
print(report)  # want note "tells"
tides.send(report)

record = json.dumps(tides.record())
print(record)  # want note "shows `record` without its name"
tides.send(record)

summed = json.dumps(tides.sums())
print(summed)  # want note "tells"
tides.close()
