heavy = 20
