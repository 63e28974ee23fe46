print "rows", 3
