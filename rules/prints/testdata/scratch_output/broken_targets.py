def parts(shared):
    tides, moons,
    boats = shared.parts()
    tides  # want "`tides` shows nothing inside a function"
    return tides, moons, boats
