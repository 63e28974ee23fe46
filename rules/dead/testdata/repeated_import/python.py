import json
import os.path
import xml.dom
import xml.sax
from boats import early, late

import json  # want 8-12:"^`json` is imported in line 1 already: remove the second import$"
import os
from boats import late, piers  # want "`late` is imported in line 5"

if early:
    import json

try:
    import late
except ImportError:
    late = None


def f():
    import json

    import json  # want "in line 21"

    return json


early = 3
from boats import early
from ships import early

from berths import north, south, north  # want 34-39:"^`north` is imported twice by this statement: remove one$"
from berths import (
    buoy,
    chain,
    buoy as marker,
    chain,  # want "`chain` is imported twice"
)
import tides, tides.spring
import winds.north, winds.south
from canals import gate, lock, sluice
from ponds import carp
from canals import lock, gate, weir  # want 26-30:"^`gate` and 1 more names are imported in line 41 already: remove them here$"
from canals import weir, sluice  # want "^`sluice` and 1 more names are imported above already: remove them here$"


def anew():
    import sys
    import tide
    print(tide.now)
    sys.modules.pop("tide")
    import tide
    return tide


def asks():
    import sys
    import tide
    if "tide.tables" in sys.modules:
        print(tide.now)
    import tide  # want "`tide`"
    return tide
