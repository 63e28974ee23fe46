import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from quiet import counted, suppress_output

if TYPE_CHECKING:
    levels: Gauge = None
else:
    levels = gauges[0]  # want "`gauges` is defined nowhere"


def read(path):
    with suppress(NameError):
        cached
    with pytest.raises(NameError):
        missing
    with suppress(KeyError, OSError):
        table = tables[path]  # want "`tables` is defined nowhere"
    with suppress_output():
        model = fit(table)  # want "`fit` is defined nowhere"
    with counted(NameError):
        errors = total  # want "`total` is defined nowhere"
    with open("raises.csv") as lines:
        rises = parse(lines)  # want "`parse` is defined nowhere"
    return model, rises, errors


print(read(sys.argv[1]), levels)
