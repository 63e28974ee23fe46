north = 3
