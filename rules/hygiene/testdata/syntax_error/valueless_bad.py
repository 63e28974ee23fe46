limit: int =   # want "`limit: int =` lacks its value"

other = 3
