from graphs import make_node

nodes = []
# left = tides[:, :, :mid]
nodes.append(make_node("Slice", ["tides", "starts"], ["left"]))
for p in range(3):
    # ports = sum(presence, axis=1)
    ports = f"ports_{p}"
    nodes.append(make_node("ReduceSum", ["presence"], [ports]))
# bands = [(centre, floor, ceiling)]
bands = [(k, min(v), max(v)) for k, v in nodes]

# want +1 "an assignment of `lows`"
# lows = nodes[:2]
nodes.append(make_node("Slice", ["tides"], ["right"]))
