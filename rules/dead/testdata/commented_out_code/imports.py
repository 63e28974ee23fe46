"""Imports that were switched off, relative ones and one of a single name among others."""
import json  # want +1 "2 lines, 2 imports"
# from .tides import levels
# from ..charts import depth, draw
from .piers import north
import boats  # want +1 note "an import of `sonar`"
# import sonar
from .ropes import knot

# import things
import anchors
# import modules
import buoys

# Taken from .tides, as the charts are.
print(json, north, boats, knot, anchors, buoys)
