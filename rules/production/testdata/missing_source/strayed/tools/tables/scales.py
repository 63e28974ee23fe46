fresh = 1
