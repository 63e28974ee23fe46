x = load("a")
x = x[1:]
y = x + 1
z = (x +
import os
