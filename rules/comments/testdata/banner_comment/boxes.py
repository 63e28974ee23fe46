import os

# want +2 note "`Load the calls` stands in a box of 3 lines: one line is enough"

# ==========================
# Load the calls
# ==========================
calls = load()

# ---- clean ----
calls = clean(calls)

# ==========================
# The calls of a day are those
# that began on it, whatever
# the hour at which they ended.
# ==========================
days = split(calls)

#  _   _  ___
# | | | |/ _ \\
# | |_| | | | |
# |  _  | |_| |
# |_| |_|\\___/

# want -6 note "5 lines of this comment are decoration"
tides = None

#     }
# ],
# "buoys": {
# }
gauge = None
