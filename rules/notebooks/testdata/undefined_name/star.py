from numpy import *

print(zeros(3))
