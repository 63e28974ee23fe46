"""Knots."""
from harbour import dredge, ropes
from .ropes import belay, coil, cut as shorten
from . import ropes as rope_module
from .tar import Bucket

rope_module.belay = print

shorten("hemp", 3)
shorten("hemp")  # want "`shorten` needs `length`, which is not given \\(`ropes.py:5`\\)"
coil("hemp", turns=3)  # want "`coil` has no parameter `turns` \\(`ropes.py:9`\\)"
belay("hemp")
ropes()
dredge()  # want "`dredge` needs `depth`, which is not given \\(`__init__.py:8`\\)"
Bucket()  # want "`Bucket` needs `litres`, which is not given \\(`tar.py:5`\\)"


def bend():
    from .ropes import coil

    return coil()  # want "`coil` needs `rope`, which is not given"


def hitch(ready):
    if ready:
        from .ropes import stow
    else:
        stow = print
    stow()
    try:
        from .ropes import reef
    except ImportError:
        pass
    return reef()


print(bend(), hitch(True))
