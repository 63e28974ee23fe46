from __future__ import annotations

import csv  # want 1-11:"^`csv` is imported and never used: remove it$"
import json
import numpy as np  # want "`np` is"
import os.path
import mpl_scatter_density
import seaborn
import xml.dom
import xml.sax as xml_sax  # want "`xml_sax`"
from boats import (
    early,
    late, piers as harbours,  # want 5-28:"^`late` and 1 more names are imported"
    masts,  # noqa: F401
    sails,  # want 5-10:"^`sails` is imported"
)
from boats import (  # noqa: F401
    keel,
)
import tides.high
import tides as water
import winds.east  # want "^`winds` is imported"
from boats import tides as tides
from mpl_toolkits.mplot3d import Axes3D
from typing import List, TypeAlias, TypedDict, Union
from boats import Sailor, Captain, Mate
from boats import flag  # want "^`flag`"
from boats import tack

if water.deep:
    from boats import anchor
else:
    anchor = None

if water.deep:
    from boats import rope  # want "^`rope`"

Crew: TypeAlias = "Sailor | None"
Crews = Union["Captain", None]
Logs = TypedDict("Logs", {"mate": "Mate"})

try:
    import fast
except ImportError:
    fast = None
    import slow

__all__ = ["show"]
from boats import show

print(json.dumps(early), os.path.sep, xml.dom)


def f(x: "List[int]"):
    import io  # want "`io`"
    import re

    return re.sub("a", "b", x)


class Boat:
    flag = "red"
    name = flag

    def hoist(self, flag):
        return flag

    tack: int

    def turn(self, tack=tack):
        return tack
