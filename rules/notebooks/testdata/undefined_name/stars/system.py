from math import *
from os import *

startfile(log)
