"""Values that stand alone, and what only looks like one."""

import os
from typing import TYPE_CHECKING

import matplotlib.pyplot as plt
import pytest

if TYPE_CHECKING:
    os.sep == "/"

# What is told.
rate = 0.5
rate == 0.7  # want 1-12:"^`rate == 0.7` compares and drops the result: assert it, assign with `=`, or remove it$"
0.81234  # want "^`0.81234` does nothing here"
(rate, 1)  # want "^`\\(rate, 1\\)` does nothing"
rate, 0.7 * rate
0.7 * rate, rate  # want "^`0.7 \\* rate, rate` does nothing"
[rate, rate]  # want "^`\\[rate, rate\\]` does nothing"
{"rate": 3}  # want "does nothing"
not rate  # want "^`not rate` is worked out and dropped: assign it, return it or remove it$"
-rate  # want "worked out"
rate + 1 > 2 and rate < 9  # want "worked out"
(rate > 1) & (rate < 2)  # want "worked out"
"%d boats" % rate  # want "worked out"
1 if rate else 2  # want "worked out"
round(rate) * 2  # want "worked out"
rate in (1, 2)  # want "compares"
rate is None; rate = 3  # want "compares"
lambda x: x + 1  # want "^the function without a name is never called"
[print(x) for x in (1, 2)]  # want "^`print` is called for a list that is dropped: write a `for` loop, or remove it$"
[x * 2 for x in (1, 2)]  # want "^`\\[x \\* 2 for x in \\(1, 2\\)\\]` is built and dropped"
{x: len(str(x)) for x in (1, 2)}  # want "^`len` is called"
(print(x) for x in (1, 2))  # want "^`\\(print\\(x\\) for x in \\(1, …` never runs, as nobody asks the generator"
open("a").read().split  # want "^`open\\(\"a\"\\).read\\(\\).split` is named but not called: add `\\(\\)`"
quit  # want "named but not called"

for boat in range(3):
    boat == 2  # want "compares"
    if boat:
        boat * 2  # want "worked out"
    else:
        None


def sail(boats, figure, expect):
    """Sails."""
    boats[0].speed == 3  # want "compares"
    boats.count() == 3  # want "compares"
    plt.show  # want "^`plt.show` is named but not called"
    figure.canvas.flush  # want "named but not called"
    try:
        plt.show
        boats < 3
    except AttributeError:
        boats == 4  # want "compares"
    try:
        boats != 5  # want "compares"
    finally:
        os.close  # want "named but not called"
        plt.close  # want "named but not called"
    with open("log") as log:
        log.name == "log"  # want "compares"
    with pytest.raises(TypeError):
        boats < "a"
    expect(boats) == 3
    boats and print(boats)
    boats or sail(1, 2, 3)
    print("x") if boats else None
    boats + sail(1, 2, 3)
    boats.speed
    boats[3]
    boats
    boats >> figure
    boats | figure
    boats @ figure
    boats << figure
    boats == 3  # noqa: B015
    boats == 3  # pylint: disable=pointless-statement
    (boats := 3)
    [b for b in boats]
    x: int
    "text"
    f"{boats}"
    "a" "b"
    "a" + "b"
    ...
    [...]
    [*boats]
    {**boats}
    await_ = [sail]
    if boats:
        0


async def drift(boats):
    await boats
    await boats == 3  # want "compares"


def read(value):
    value + 1  # want "worked out"
    yield value
    yield


def fail():
    1 / 0
    x == y; y == x; x != y


def bench_sum(a, b):
    a + b


def test_timeit(a, b):
    a == b


class Fleet:
    size
    size == 3

    def grow(self):
        self.size == 4  # want "compares"
