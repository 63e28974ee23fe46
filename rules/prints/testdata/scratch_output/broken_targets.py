def parts(shared):
    tides, moons,
    boats = shared.parts()
    shared  # want "`shared` shows nothing inside a function"
    return tides, moons, boats
