import pandas as pd

late = boats  # want 8-13:"^`boats` is defined nowhere"
tides = boats


def read(path, *more, limit=None, **rest):
    table = pd.read_csv(path, *more)
    rest["x"] = limit
    return np.isfinite(table)  # want "`np`"


class Boat:
    name = "late"
    names = [name for _ in range(3)]  # want "`name` is"

    def title(self):
        return name_of(self, __class__)  # want "`name_of`"


def later():
    return defined_below, unicode, __file__


defined_below = 3
try:
    reduce
    fast
except NameError:
    fast = None

print([row for row in late if row], lambda x: x, f"{late:{limit}}")  # want "`limit`"

with open("x") as file, Boat() as (first, second):
    print(file, first, second)


def outer():
    count = 0

    def inner():
        nonlocal count
        count += 1
        return inner, outer

    return inner


match late:
    case {"x": value, **others}:
        print(value, others)
    case [head, *tail] if head:
        print(tail)


def typed(x: "Unknown", y: list["Unknown"]) -> "Unknown":
    return x, y


del gone  # want "`gone` is read before it is set"


class Lock:
    made_in = __module__ + __qualname__

    def told(self):
        return __qualname__  # want "`__qualname__` is defined nowhere"


found_in = __path__  # want "`__path__` is defined nowhere"


def moor(boat):
    if boat is None:
        STOP
    elif boat:
        ANCHOR  # want "`ANCHOR`"
        boat.moor()
    return boat
