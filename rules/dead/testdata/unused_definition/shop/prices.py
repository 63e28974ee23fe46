"""Prices of the shop.

>>> shown_in_session(2)
4
"""
import enum
from typing import Generic, NamedTuple, TypeVar

import registry_of_shops
from sqlmodels import Base

VAT = 0.19
OLD_VAT = 0.16  # want "nothing in the project uses `OLD_VAT`: remove it"
RATE_OF_YAML = 0.1
STARTED = registry_of_shops.start()
lower_value = 3
_KEPT_BY_ATTRIBUTE = 1
T = TypeVar("T")


def gross(net):
    return net * (1 + VAT)


def gross_before_2021(net):  # want warning 5-22:"nothing in the project uses `gross_before_2021`: remove it"
    return net * 1.16


def countdown(n):  # want "nothing in the project uses `countdown`"
    return n and countdown(n - 1)


def shown_in_session(n):
    return 2 * n


@registry_of_shops.rule
def decorated_rule(net):
    return net


def named_in_makefile():
    return 1


def named_in_workflow():
    return 1


def named_in_template():
    return 1


def named_in_string():
    return 1


def round_half(x):
    return x


def taken_by_notebook():
    return 1


def export_csv(rows):
    return rows


def export_json(rows):
    return rows


def create_app():
    return 1


def test_like_name():
    return 1


class Receipt:  # want "nothing in the project uses `Receipt`"
    total = 0


class Discount(enum.Enum):  # want "nothing in the project uses `Discount`"
    NONE = 0


class Line(NamedTuple):
    price: float


class Page(Generic[T]):  # want "nothing in the project uses `Page`"
    pass


class ShopError(Exception):
    pass


class ClosedError(ShopError):  # want "nothing in the project uses `ClosedError`"
    pass


class Stored(Base):
    pass


class Made(metaclass=type):
    pass


class Registering:
    def __init_subclass__(cls):
        registry_of_shops.add(cls)


class Registered(Registering):
    pass


try:
    from speedups import fast_sum
except ImportError:
    def fast_sum(xs):
        return sum(xs)

if T:
    def of_one_platform():
        return 1
else:
    def of_one_platform():
        return 2


def quoted(line: "Line") -> float:
    raise ShopError(line)
