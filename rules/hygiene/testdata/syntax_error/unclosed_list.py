tides = [1, 2, 3,  # want 9-10:"^`\\[` is never closed: close it$"

def low():
    return tides
