fresh = 2
