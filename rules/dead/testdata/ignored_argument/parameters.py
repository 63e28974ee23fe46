import click


def late(rows, limit=3):
    limit = 3  # want warning "^`limit` is replaced before it is read, and callers give it in vain: remove this line$"
    return [row for row in rows if row > limit]


def low(rows, limits: list, name: str = ""):
    """The lowest of some rows."""
    print(rows)
    limits = [1, 2]  # want "`limits`"
    name: str = "low"  # want "`name`"
    if rows:
        rows = []
    return rows, limits, name


def kept(rows, limit, _spare, *more, **named):
    print(limit)
    limit = 3
    rows = sorted(limit)
    _spare = 3
    more = []
    named = {}
    low.limit = 3
    other = 3
    return rows, limit, other, more, named


def either(rows, limit=None):
    if limit is None:
        limit = 3
    rows = rows or []
    rows: list
    return rows, limit


def added(limit):
    limit += 3
    return limit


def typed(limit):
    limit: int
    return limit


def seen(limit):
    given = locals()
    limit = 3
    return given, limit


def shown(limit):
    limit = 3  # want "`limit`"
    return locals()


@click.command()
def asked(limit):
    limit = 3
    return limit


class Pier(Quay):
    def moor(self, limit):
        limit = 3
        return limit


class Quay:
    def moor(self, limit):
        limit = 3  # want "`limit`"
        return limit


def pressed(event):
    event = None
    return event


def heard(event):
    event = None
    return event


def called(event):
    event = None  # want "`event`"
    return event


button.bind(pressed)
button.bind(key=heard)
button.bind(called(3))


# Callers may not know which of these they call.
def step(line, column):
    return line, column + 1


def skip(line, column):
    column = 0
    return line + 1, column


def stride(line, column, wide):
    wide = 3  # want "`wide`"
    return line, column, wide


def mean_of(rows, share=0.5):
    return rows, share


def sum_of(rows, share=0.5):
    share = 0.5  # want "`share`"
    return rows, share


def one_of(rows):
    rows = []  # want "`rows`"
    return rows


def any_of(rows):
    return rows


def drawn(limit):
    limit = 3  # want "`limit`"
    return limit


tides.plot(drawn=drawn(3))
