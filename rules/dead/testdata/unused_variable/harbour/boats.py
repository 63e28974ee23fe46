print("a module of a package")
boat_length = 3
