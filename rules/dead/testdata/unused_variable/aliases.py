import contextlib


def reads(path, log):
    try:
        with open(path) as file:  # want note "`file` is never read: leave `as file` out of the `with`"
            return 3
    except OSError as late:  # want note "`late` is never read: leave `as late` out of the `except`"
        return 0
    except ValueError as late:
        log(late)
    except KeyError as _late:
        return 1


def closes_over(path):
    try:
        harbour(path)
    except OSError as late:
        def tell():
            return late
        return tell
    with harbour(path) as boats, harbour(boats) as (north, south):
        return 3


def set_before(path):
    held = None
    with harbour(path) as held:
        pass


def again(path):
    with harbour(path) as held:
        pass
    with harbour(path) as held:
        return held


def by_text(path):
    with harbour(path) as held:
        return eval("held")


def remembers():
    global kept
    with harbour() as kept:
        pass


try:
    import tide
except ImportError as missing:  # want note "`missing`"
    tide = None

with contextlib.suppress(OSError) as nobody:
    harbour()
