import sys
print >>sys.stderr, "x"
x = 0
raise ValueError, "no"  # want "`raise ValueError, \"no\"` is Python 2"
print "x"
if x <> 3:
    x = 0777
def f(
