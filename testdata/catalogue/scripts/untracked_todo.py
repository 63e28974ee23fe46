# TODO: use the tax rate of the year
tax = amount * 0.19
