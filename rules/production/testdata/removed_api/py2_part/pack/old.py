print "low"
