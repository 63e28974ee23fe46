# A place in a function comes before one at the top that stands below it.


def stones(quarry):
    ask("stones")
    slabs = quarry.blocks.union(quarry.chips)  # want "^8 lines again at line 17, the same"
    slabs = slabs.difference(quarry.sold) or quarry.rest
    edges = slabs.perimeter() / slabs.area() + 1
    dusty = edges.overlaps(slabs, margin=2) and edges.worn
    cracks = dusty.centroid().distance(edges) * 4
    cracks = cracks.buffer(3).simplify(0.5) - dusty
    seams = cracks.boundary().touches(slabs) + cracks
    seams = seams.describe(percentiles=[0.1, 0.9])
    tell(seams)


slabs = quarry.blocks.union(quarry.chips)
slabs = slabs.difference(quarry.sold) or quarry.rest
edges = slabs.perimeter() / slabs.area() + 1
dusty = edges.overlaps(slabs, margin=2) and edges.worn
cracks = dusty.centroid().distance(edges) * 4
cracks = cracks.buffer(3).simplify(0.5) - dusty
seams = cracks.boundary().touches(slabs) + cracks
seams = seams.describe(percentiles=[0.1, 0.9])
