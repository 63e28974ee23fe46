"""Levels."""
import tides

from __future__ import division  # want "`from __future__ import divisi…` has to stand above all other code"

print(tides.low() / 2)
