from math import *
from buoys import *

print(moor(DEPTH), np.zeros(3))
print(chain)  # want "`chain` is defined nowhere"
