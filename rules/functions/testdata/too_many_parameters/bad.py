def fit(a, b, c, d, e, f, g, h, i):  # want warning 5-8:"`fit` needs 9 arguments \\(8 allowed\\): group them, or split it"
    return a + b + c + d + e + f + g + h + i


class Model:
    def fit(self, a: int, b: int, c, d, e, f, g, h, i, seed=1):  # want "`fit` needs 9 arguments"
        return a


def fine(a, b, c, d, e, f, g, h, i=1, j=2):
    return a


def named(a, b, *, c, d, e, f, g, h, i, j):
    return a


def rest(a, b, *c, **d):
    return a


@app.command()
def main(a, b, c, d, e, f, g, h, i, j):
    return a


add = lambda a, b, c, d, e, f, g, h, i, j: a
