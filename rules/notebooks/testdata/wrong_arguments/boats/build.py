"""Builds boats."""
from hull import caulk, plank

caulk("seam", "cotton")
plank()  # want "`plank` needs `hull`, which is not given \\(`hull.py:8`\\)"
