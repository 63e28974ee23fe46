def parts(shared):
    tides, moons,
    boats = shared.parts()
    boats  # want "`boats` shows nothing inside a function"
    return tides, moons, boats
