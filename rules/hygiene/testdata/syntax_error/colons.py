class Tides(dict)  # want 1-18:"^`class Tides\\(dict\\)` lacks the colon at its end: add it$"
    pass
