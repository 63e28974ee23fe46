"""Names that a module may take over."""
from harbour import dredge


def whip(end):
    return end


from harbour.knots import *

whip("bitter", 3)
dredge()
