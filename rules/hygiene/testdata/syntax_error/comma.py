model = Model(
    name="a",
    size=3  # the size
    depth=4,  # want "^`depth=4,` follows `size=3`: add a comma or operator$"
)
