# %%
import os
import re
import sys
import json
import glob
import math
import time

# %%
a = 1
b = 2
c = 3
d = 4
e = 5

# %%
# Take the rows  # want note "cell: 10 of 12 lines are comments"
# of the table,
# one by one
# and then
# the names
x = 1
# Put them into
# the order
# that is asked
# for by those
# who read them
y = 2
