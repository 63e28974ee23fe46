import logging

import pytest

import tides

log = logging.getLogger(__name__)


def test_levels():
    levels = tides.read("tides.csv")
    print(levels)  # want note "`levels`"


def test_words():
    levels = tides.read("tides.csv")
    print("read so far")
    levels.sort()
    print(levels)
    tides.check(levels)
    [print(level) for level in levels]


def test_logged():
    levels = tides.read("tides.csv")
    log.debug(levels)


def test_labelled():
    levels = tides.read("tides.csv")
    print("lowest:", levels)


def test_failing():
    try:
        tides.read("none.csv")
    except OSError as lost:
        print(lost)
        pytest.fail()


def test_marked():
    tides.read("tides.csv")
    print("here")  # want note "marks a place"


class TestTides:
    def test_highest(self):
        highest = tides.read("tides.csv").max()
        print(highest)  # want note "`highest`"

    def show(self):
        print(self.levels)
