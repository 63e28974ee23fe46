high = 3
