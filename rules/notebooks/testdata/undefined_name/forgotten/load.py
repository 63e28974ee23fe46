import math
from statistics import mean
from os import path

print(math.pi, mean([1, 2]), path.sep)
