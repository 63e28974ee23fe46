# Every way in which Python binds a name, and what each of them means for others.
from __future__ import annotations

import os
import os.path as osp
import xml.dom.minidom
from typing import TYPE_CHECKING, Optional as Opt
from helpers import *

if TYPE_CHECKING:
    from tables import Table

try:
    import fast
except ImportError as missing:
    fast = None
    print(missing)

first = second = 1
(left, [right, *others]), last = (1, [2, 3]), 4
first += 1
typed: int = 2
declared: "Table"
others[0], last.attribute = 1, 2

for row, (a, b) in enumerate([]):
    pass
else:
    done = row

with open("f") as handle, open("g") as (h1, h2):
    handle.read()

if (size := len("x")) > 1:
    squares = [side * size for side in range(size) if (found := side)]
pairs = {key: value for key, value in zip(a, b)}
table = [[cell for cell in line] for line in table_of(first)]

del second

counter = 0


def outer(x, /, y=first, *args: Opt[int], flag=False, **kwargs) -> Later:
    total = x
    later = y

    def inner():
        nonlocal total
        global counter
        total += 1
        counter = total
        return later, args, kwargs, flag

    return inner


class Later(Base, metaclass=Meta):
    limit = 3
    doubled = limit * 2
    cells = [limit for _ in range(limit)]

    @property
    def value(self):
        return limit, self.limit

    def copy(self) -> Later:
        return __class__


scale = lambda v, w=first, *rest: v * w + typed


def generic[T: int, *Ts, **P](x: T) -> T:
    return x


class Box[U]:
    item: U


type Alias[V] = list[V]

match pairs:
    case {"k": captured, **remaining}:
        print(captured, remaining)
    case [head, *tail] as whole:
        print(head, tail, whole)
    case Later(value=inner_value) | os.sep:
        print(inner_value)
    case _:
        pass

print(f"{first:{typed}} {last!r}")
frame.query("a > @first and b < @missing_one")
__all__ = ["outer", "nowhere"]
__all__ += ["Later"]


def dynamic():
    here = 1
    return locals()
