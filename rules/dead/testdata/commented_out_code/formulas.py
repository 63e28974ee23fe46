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
# want +1 "an assignment of `deepest`"
# deepest = nodes["deepest"].min()
deepest = nodes["deepest"].max()
# want +1 "an assignment of `price`"
# price = nodes.price.fillna(0)
nodes["price"] = nodes.price.dropna()
# want +1 "an assignment of `mode`"
# mode = nodes.sort_values("port")


def run():
    nodes.append(make_node("Slice", ["tides"], ["mode"]))
    return {"other": 1, "mode": 2}


# want +1 "an assignment of `keyed`"
# keyed = nodes[3:]
nodes.append({"keyed": 2})
# area = width * height
nodes.append(make_node("Mul", ["width", "height"], outputs=("area",)))
# want +1 "an assignment of `range_of`"
# range_of = nodes[0] * 1.2
nodes.append(make_label("range_of", "m"))
# want +1 "an assignment of `ebb`"
# ebb = tides[:2]
nodes.append(make_node("Slice", ["tides"], ["right"]))
