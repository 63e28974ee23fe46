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
