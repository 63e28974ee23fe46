times = [1, 2]
