"""Functions that something else may stand for."""
import functools
import sys

import pytest
from contextlib import suppress


def rinse(deck):
    return deck


if len(sys.argv) > 1:
    def scrub(deck, brush):
        return deck, brush


def paint(deck):
    return deck


paint = functools.lru_cache(paint)


def varnish(deck):
    return deck


def polish(deck):
    def varnish(deck, coats):
        return deck, coats

    global sand
    sand = functools.partial(rinse, 1)
    return varnish(deck, 2)


def sand(deck):
    return deck


scrub("fore")
paint("fore", 2)
sand()
varnish("fore", 2)  # want "`varnish` takes 1 argument and gets 2 \\(line 25\\)"

try:
    rinse()
except TypeError:
    pass

try:
    rinse()  # want "`rinse` needs `deck`, which is not given"
except ValueError:
    pass

with suppress(TypeError):
    rinse()

with suppress(KeyError):
    rinse()  # want "`rinse` needs `deck`, which is not given"


def test_rinse():
    with pytest.raises(TypeError):
        rinse()
    rinse()  # want "`rinse` needs `deck`, which is not given"


@pytest.mark.xfail
def test_rinse_nothing():
    rinse()


@pytest.mark.parametrize("deck", ["fore", "aft"])
def test_rinse_often(deck):
    rinse(deck, 2)  # want "`rinse` takes 1 argument and gets 2"


def stop():
    return polish("fore")
    rinse()


def tar(deck, (fore, aft)):
    return deck, fore, aft


tar("fore")
print stop()
