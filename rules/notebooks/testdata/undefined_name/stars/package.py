from math import *
from numpy import *

print(linspace(0, bound))
