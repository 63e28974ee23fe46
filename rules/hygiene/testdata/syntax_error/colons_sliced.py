tides = [1, 2]
while tides[1:]  # want "^`while tides\\[1:\\]` lacks the colon at its end: add it$"
    tides.pop()
