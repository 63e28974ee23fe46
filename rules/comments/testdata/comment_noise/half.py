import os

# Set the value
# number 0 now
x0 = 0
y0 = x0
z0 = y0

# Set the value
# number 1 now
x1 = 1
y1 = x1
z1 = y1

# Set the value
# number 2 now
x2 = 2
y2 = x2
z2 = y2

# Set the value
# number 3 now
x3 = 3
y3 = x3
z3 = y3

# Set the value
# number 4 now
x4 = 4
y4 = x4
z4 = y4

# Set the value
# number 5 now
x5 = 5
y5 = x5
z5 = y5

# Set the value
# number 6 now
x6 = 6
y6 = x6
z6 = y6

# Set the value
# number 7 now
x7 = 7
y7 = x7
z7 = y7

# Set the value
# number 8 now
x8 = 8
y8 = x8
z8 = y8

# Set the value
# number 9 now
x9 = 9
y9 = x9
z9 = y9

# Set the value
# number 10 now
x10 = 10
y10 = x10
z10 = y10

