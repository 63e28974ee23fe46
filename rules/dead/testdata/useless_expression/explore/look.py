x = 3
x == 4  # want note "compares"
y = x
