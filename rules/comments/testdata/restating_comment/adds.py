import pandas as pd

# keeps the import cycle from closing
from gauges import levels

# load the gauges of 2019
gauges = pd.read_csv("gauges.csv")

# load the gauges, as exported by the harbour office
gauges = pd.read_csv("gauges.csv")

# fit the model only once
net.fit(gauges)

# WARNING: fit the model again after this
net.fit(gauges)

# TODO fit the model
net.fit(gauges)

# fit the model: https://example.org/model
net.fit(gauges)

# fit the model?
net.fit(gauges)

# level = base + tide
level = base + tide

# model -> scores
scores = model.scores()

# draw the levels in cm
plot(levels)

# 载入 gauges
gauges = load_gauges()

# noqa: fit the model
net.fit(gauges)

# gauges = pd.read_csv("gauges.csv")
gauges = pd.read_csv("gauges.csv", sep=";")
