"""What the package offers."""
from __future__ import annotations

from .load import *
from .model import *

__all__ = ["load", "fit"]
__all__ += ["predict"]
