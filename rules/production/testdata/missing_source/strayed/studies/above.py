high = 2
