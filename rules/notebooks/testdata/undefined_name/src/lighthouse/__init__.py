beam = 1
