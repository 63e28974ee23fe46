print "rows", 3  # want "`print \"rows\", 3.*` is Python 2"
