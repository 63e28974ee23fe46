piers = ["north", "south"]
