from buoys import *
from pylab import *
