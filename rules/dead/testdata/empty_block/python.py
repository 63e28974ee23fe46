"""Blocks with nothing in them."""

import abc
import time
from typing import Protocol, overload

import click


def branches(items, key):
    # want +2 "^`if items` does nothing: remove it$"

    if items:
        pass
    # want +2 "^`if len\\(items\\) > 3` does nothing: remove it$"

    if len(items) > 3: pass
    # want +2 "^`if not key` does nothing, only its `else`: turn the condition around$"

    if not key:
        pass
    else:
        items.sort()
    if items:
        items.sort()
        # want +2 "^`else` does nothing: remove it$"

    else:
        pass
    if items:
        items.sort()
        # want +2 "^`elif key` does nothing: remove it$"

    elif key:
        pass
    # want +2 "^`if key` does nothing: remove it$"

    if key:
        pass
    else:
        pass
    # want +2 "^`try` has nothing to try: remove it$"

    try:
        pass
    except ValueError:
        items.sort()
    try:
        items.sort()
        # want +2 "^`finally` does nothing: remove it$"

    finally:
        pass
    for item in items:
        item.sort()
        # want +2 "^`else` does nothing: remove it$"

    else:
        pass


def reasons(items, key):
    if items:
        pass  # nothing to sort
    if items:
        # nothing to sort
        pass
    if items:
        pass
        # items.sort()
    if items:  # nothing to sort
        pass
    # nothing to sort
    if items:
        pass
    if items:
        ...
    if items.pop():
        pass
    if (n := key):
        pass
    if key == "a":
        pass
    elif key == "b":
        items.sort()
    if key == "a":
        items.sort()
    elif key == "b":
        pass
    else:
        items.sort()
    with items:
        pass
    while key:
        pass
    while True:
        pass
    match key:
        case 1:
            pass
    try:
        items.sort()
    except AttributeError as error:
        if error.name == "sort":
            pass
        else:
            raise


def loops(items, n):
    # want +2 "^`for i in range\\(n\\)` does nothing: remove it$"

    for i in range(n):
        pass
    # want +2 "does nothing: remove it$"

    for i in [1, 2]: pass
    for last in range(n):
        pass
    print(last)
    for _ in items:
        pass


def timed(n):
    # want +2 "does nothing: remove it$"

    for i in range(n):
        pass
    n += 1
    start = time.time()
    for i in range(n):
        pass
    print(time.time() - start)
    if n:
        for i in range(n): pass
        return perf_counter()


def handlers(items, done):
    try:
        items.sort()
    except:
        pass
    try:
        items.sort()
    except BaseException as error:
        pass
    try:
        items.sort()
    except Exception:
        pass
    try:
        items.sort()
    except (ValueError, KeyError):
        pass
    try:
        import numpy
    except:
        pass
    try:
        items.close()
    except:
        pass
    try:
        del items[0]
    except:
        pass
    # Sorting is only for looks.
    try:
        items.sort()
    except:
        pass
    try:
        items.sort()
    except:
        pass
    else:
        done()
    try:
        return items[0]
    except:
        pass
    return None


# want +3 "^`clean` does nothing: write it or remove it$"


def clean(items):
    pass


def noop():
    pass


def on_error(error):
    pass


def handed(items):
    pass


def asked_for_elsewhere():
    pass


def upgrade():
    pass


@click.group()
def cli():
    pass


def documented():
    """Does nothing yet."""
    pass


@overload
def twice(x: int): pass


def twice(x):
    return 2 * x


try:
    import fast
except ImportError:
    def fast(x):
        pass


clean(items=[])
noop()
branches(handed, on_error)
upgrade()
fast(3)
time.sleep(1)


def replaced():
    pass


if time.daylight:
    replaced = time.tzset
replaced()


class Boat:
    # want +2 "^`__init__` does nothing: remove it, as Python has one$"

    def __init__(self):
        pass

    def sail(self):
        pass


class Yacht(Boat):
    def __init__(self):
        pass


class Anchor:
    def __init__(self, *ignored):
        pass


class Failure(Exception):
    pass


class Sails(Protocol):
    def sail(self): pass


class Model(abc.ABC):
    @abc.abstractmethod
    def fit(self):
        pass
