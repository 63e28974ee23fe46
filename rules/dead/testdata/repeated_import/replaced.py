import os
import os.path
from harbour import Boat
from harbour.old import Boat  # want "`Boat` replaces what is imported in line 3, which nothing used: remove one"
from tide import low


def height():
    return low()


from tide.tables import low
import matplotlib
import matplotlib.pyplot as plt
from quay import crane
print(crane)
from quay.old import crane
import shelve as store
from csv import reader as store
try:
    from fast import load
except ImportError:
    from slow import load
if os.sep == "/":
    from posix import stat
else:
    from nt import stat
import ferry.tables  # fills the tables that the app reads
from ferry.main import ferry
import lock
from canal import lock  # want "`lock` replaces what is imported in line 30, which nothing used: remove one"
print(ferry, lock, Boat, low, plt, crane, load, stat, matplotlib)
