once = 1
