import pandas as pd

top = 1


def late(table):
    limit = 5  # want warning 5-10:"^`limit` is set and never read: remove it$"
    total = table.sum()  # want note "^`total` is set and never read: keep the call"
    count = 0  # want "`count`"
    count += 1
    first, second = table
    _ignored = 3
    with open("x") as file:  # want note "`file`"
        pass
    for row in table:
        pass
    try:
        pass
    except ValueError as error:  # want note "`error`"
        pass
    used = 3
    inner = 4

    def f():
        return inner

    threshold = 5
    column: int
    sure: int = 3  # want "`sure`"
    return table.query("a > @threshold")[used]


def dynamic():
    value = 3
    return "{value}".format(**locals())


def shared():
    global top
    top = 2


def counter():
    seen = 0

    def step():
        nonlocal seen
        seen += 1
        return seen

    return step


def chained():
    a = b = 3  # want "`a`"
    return b


def walrus(x):
    if y := x:  # want "^`y` is set and never read: remove it"
        return 1
    return [z for z in x if (last := z)]  # want "^`last`"


class Boat:
    name = "late"

    def method(self):
        self.x = 3
        x = 3  # want "`x`"


def step(x):
    while x:
        x = x - 1
        y = x  # want "`y`"


def shows(frames):
    from matplotlib.animation import FuncAnimation
    film = FuncAnimation(None, frames)


def in_place(self, given):
    held = self.items
    held += [3]
    total = np.zeros(3)
    total += given
    count = 0  # want "`count`"
    count += 1
    rows = list(given)  # want note "`rows`"
    rows += [3]


def lets_go(boats):
    held = boats.moor()
    boats.count()
    held = None
    if boats:
        late = boats.late()  # want note "`late`"
    else:
        late = None
    return boats


def meant(boats):
    late = 0
    for boat in boats:
        late = boat.minutes  # noqa: F841
    early = 0
    if boats:
        early = 1  # labcoat: ignore[unused_variable] a debugger looks at it
    full = 0  # want "`full`"
    if boats:
        full = 1  # noqa: F401


def with_namespace(code, space):
    late = 0  # want "`late`"
    exec(code, space)
    early = boats()  # want note "`early`"
    return eval(code, None, space)


def lists_names():
    full = 3
    return "full" in dir()


def asks(boats):
    full = 3
    late = 0  # want "`late`"
    return "full" in locals()


def annotated(boats):
    late: list[int]
    early: list[int]
    full: int
    late = [3]  # want "`late`"
    early = [3]
    return early


def cell():
    held = 1

    def inner():
        nonlocal held

    return inner.__closure__


def counts(boats):
    late = 0  # want "`late`"

    def count():
        nonlocal late
        late += 1

    boats.each(count)


boarded = 0


def board(ferry):
    boarded += 1  # want "^`boarded` has no value here to begin with: set it first, or declare it `global`$"
    lost = 0  # want "^`lost` is only updated, and read nowhere else: remove it$"
    for boat in ferry:
        lost += boat.leaks()


def moor(ferry, pier):
    order = "moor {} at {}".format(ferry, pier)  # want "^`order` is read by commented-out code only: remove both$"
    # pier.send(order)  # it was sent by hand
    rope = 3  # want "^`rope` is set and never read: remove it$"
    # the rope (which is long) is kept
    depth = 4  # want "^`depth` is read by commented-out code only"
    # ferry.sink(at=depth, slowly=True)
    log_depth = pier.level  # want "^`log_depth` is set and never read"
    # print(log_depth_of(ferry))


def kept(boats, find):
    if (found := find(boats)) is None:  # want 9-14:"^`found` is set and never read: keep the call alone"
        return 0
    while boat := boats.pop():
        print(boat)
    return [deep for boat in boats if (deep := boat.depth) > 3]


def note_splits(trial):
    splits = trial.stats()["splits"]  # want note "^`splits` is set and never read: keep the call"
    shape = trial.table.shape[0]  # want warning "^`shape` is set and never read: remove it"
    trial.close()
