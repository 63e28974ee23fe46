total = 0


def add(ferry):
    global total
    total += ferry.cars
