print "boats", (
x == 3
