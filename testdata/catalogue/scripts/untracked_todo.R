tax <- amount * 0.19 # FIXME rate of the year
