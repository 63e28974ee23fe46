model = Model(
    name="a",
    size=3  # the size
    depth=4,  # want "cannot parse `depth=4,.*` after `size=3`"
)
