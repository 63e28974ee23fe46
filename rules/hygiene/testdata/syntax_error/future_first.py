"""Levels."""
# as Python 3 does
from __future__ import division
from __future__ import print_function

import tides

print(*tides.low(), (1, *tides.high()))
