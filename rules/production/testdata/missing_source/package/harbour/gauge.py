from .levels import low  # want "module `.levels` is not in the project: a run that gets here fails"
from .tides import high
from . import tides
