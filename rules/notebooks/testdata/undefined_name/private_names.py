def _gauge__curve(x):
    return x


class _gauge:
    def draw(self, x):
        return __curve(x) + __other(x)  # want "`__other` is defined nowhere"


print(_gauge().draw(1))


def rinse(low, high):
    if low > high:
        print("low is above high")
        crash
    if low == high:
        print(low)
        return stop  # want "`stop` is defined nowhere"
    return high - low


rinse(1, 2)
