from string import *

print "tides", letters
