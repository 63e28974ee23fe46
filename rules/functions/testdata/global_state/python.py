total = 0
model = None
settings = {}
ready = False


def add(ferry):
    global total
    total += ferry.cars  # want 5-10:"^`total` is global and `add` changes it: pass it in and return it$"
    total = total + 1


def reset():
    global total, settings
    settings["x"] = 1
    print(total)
    total = 0  # want "`reset` changes it"


def load():
    global model
    model = read()
    return model


def prepare():
    global ready
    if ready:
        return
    ready = True


def local():
    total = 3
    return total


def read():
    total = 0

    def step():
        nonlocal total
        total += 1

    return step


seen = {}


def token():
    global seen, __doc__
    with token_lock:
        seen, old = {}, seen
    __doc__ = "x"
    return old


clicks = 0


def on_click(event):
    global clicks
    clicks += 1


window.connect("click", on_click)


def measured(job):
    global total
    before = total
    total = 0
    try:
        return job()
    finally:
        total = before


def replaced(job):
    global total
    before = total
    total = job()  # want "`replaced` changes it"
    return before


ROUNDS = 3
DEPTH = 4
SEED = 1


def configure(settings):
    global ROUNDS, DEPTH, SEED
    ROUNDS = settings.rounds  # want "`ROUNDS` and 2 more are global and `configure` changes them"
    DEPTH = settings.depth
    SEED = settings.seed
