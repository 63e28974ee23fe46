import math

pier, year = "north", 2021
limit = math.pi
