from .levels import low  # want "module `.levels` is not in the project: the code ends here"
from .tides import high
from . import tides
