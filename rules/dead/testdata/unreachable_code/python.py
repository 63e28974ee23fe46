import sys
import os


def after_return(x):
    return x
    # a comment is no code
    x = x + 1  # want warning 5-13:"code after `return` never runs: remove it"
    return x


def after_raise(x):
    if x:
        raise ValueError("x")
        log(x)  # want 9-15:"code after `raise`"
    for y in x:
        if y:
            continue
            y = 2  # want "code after `continue`"
        break
        print(y)  # want "code after `break`"
    return y


def every_branch(x):
    if x > 1:
        return 1
    elif x > 2:
        sys.exit(1)
        x = 2  # want "code after `sys.exit`"
    else:
        raise ValueError(x)
    cleanup()  # want "`if` leaves by every branch"
    if x:
        return 2

    def inner():  # one finding for the row
        return 3
        nothing()


def some_branches(x):
    if x > 1:
        return 1
    elif x > 2:
        pass
    else:
        return 3
    if x:
        return 2
    cleanup()
    return x


def tries(x):
    try:
        return x()
    except KeyError:
        raise
    cleanup()  # want "`try` leaves by every branch"


def tries_with_finally(x):
    try:
        x()
    finally:
        return 1
    cleanup()  # want "`try` leaves"


def tries_else(x):
    try:
        x()
    except KeyError:
        return 0
    else:
        return 1
    cleanup()  # want "`try` leaves"


def handled(x):
    try:
        return x()
    except KeyError:
        pass
    except ValueError:
        return 1
    try:
        x()
    except KeyError:
        return 1
    finally:
        x.close()
    cleanup()


def matches(x):
    match x:
        case 1:
            return 1
        case _:
            return 2
    cleanup()  # want "`match` leaves"


def open_matches(x, y):
    match x:
        case 1:
            return 1
        case _ if y:
            return 2
    match x:
        case 1:
            return 1
        case 2:
            return 2
    cleanup()


def loops():
    while True:
        if work():
            return 1
        for x in y:
            break
        else:
            continue
    cleanup()  # want "`while True` has no `break`"


def loops_that_end(xs):
    while True:
        for x in xs:
            pass
        else:
            break
    while xs:
        return 1
    for x in xs:
        return x
    for x in xs:
        if x:
            break
    else:
        return 0
    cleanup()


def searches(xs):
    for x in xs:
        if x:
            return x
    else:
        raise KeyError
    cleanup()  # want "`for` leaves"


def managers(path):
    with open(path) as f:
        return f.read()
    cleanup()  # want "`with` leaves"


def managers_that_swallow(path):
    with suppress(OSError):
        return path.read()
    with self.assertRaises(KeyError):
        raise KeyError
    with open(path) as f, suppress(OSError):
        raise KeyError
    cleanup()


def generator():
    return
    yield


def generator_with_more():
    raise ValueError
    for x in ():
        yield x


def real_generator(xs):
    yield 1
    return
    yield 2  # want "code after `return`"


def half_generator(x):
    if x:
        return
        yield
    yield 1


def stub(x):
    raise NotImplementedError("soon")
    return x


def formality(x):
    sys.exit(2)
    return


def formality_too(x):
    if x:
        os._exit(1)
        pass
    return x
    pass


def other_methods(x, stop):
    x.exit()
    x.sys.exit(1)
    stop()
    assert False
    if TYPE_CHECKING:
        import y
    return lambda: exit()



def described(level):
    return level
    """Gives a level."""
    "In metres."


sys.exit(other_methods(1, 2))
print("brake")  # want "code after `sys.exit`"
