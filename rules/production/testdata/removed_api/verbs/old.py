print "tides"
