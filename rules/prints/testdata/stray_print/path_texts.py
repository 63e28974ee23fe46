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

report = json.dumps(tides.report())
print(report)  # want note "tells"
tides.send(report)
