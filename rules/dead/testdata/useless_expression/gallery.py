"""
Boats
=====
"""

x = 3
x == 4  # want "compares"
x == 5

##########################
# The next block.

x == 6  # want "compares"
x = 3
