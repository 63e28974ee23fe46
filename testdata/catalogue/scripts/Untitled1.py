minutes = 12
