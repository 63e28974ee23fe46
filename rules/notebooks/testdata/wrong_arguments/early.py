"""A name that means something else further up."""
from harbour.ropes import *

splice("old", "new")


def splice(old):
    return old


splice("old", "new")  # want "`splice` takes 1 argument and gets 2"
