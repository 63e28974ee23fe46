from __future__ import annotations

import csv  # want 1-11:"^`csv` is imported and never used: remove it$"
import json
import numpy as np  # want "`np` is"
import os.path
import seaborn
import xml.dom
import xml.sax as xml_sax  # want "`xml_sax`"
from boats import (  # want "^`late` and 1 more names are imported"
    early,
    late,
    piers as harbours,
)
from boats import tides as tides
from mpl_toolkits.mplot3d import Axes3D
from typing import List

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
