import numpy as np

first = np.loadtxt("first.txt")
rates = np.copy(first)
rates = rates * 5184.0 / 192.0
rates = rates / (rates + first)
print(rates[9])
print(rates[21])
