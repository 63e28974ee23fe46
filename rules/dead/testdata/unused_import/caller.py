from boats import math, statistics
from star import *

print(math.pi, statistics)
