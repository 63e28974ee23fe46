x = load("a")
x = x[1:]
y = x + 1
import os
