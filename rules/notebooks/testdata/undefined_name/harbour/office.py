from alembic import operations
import harbour.clean
from harbour import clean, pilots
from harbour.clean import LAST, LIMIT, fast, json, rinse, wash  # want "^`rinse` is not in the project's `harbour.clean`"

from . import dock  # want "`dock` is not in the project's `harbour`"
from . import set_by_others, shown
from .clean import (
    dry,  # want 5-8:"`dry` is not in"
    wash as washed,
)
from .made import a, zzz
from .nowhere import thing
from .open import anything
from .starry import linspace
from lighthouse import lamp  # want "`lamp` is not in the project's `lighthouse`"
from unknown_package import lens

try:
    from .clean import polish
except ImportError:
    polish = None

set_by_others.later = 1
print(set_by_others.later, clean.LIMIT, clean.scrub(1), harbour.clean.mop)  # want "`scrub` is not in" "`mop` is not in the project's `harbour.clean`"
print(clean.__doc__, dir(shown), shown.added, harbour.clean.LAST, hasattr(clean, "soap") and clean.soap)
print(clean.scrub(2))
if len(clean.LIMIT):
    print(clean.perhaps)
