import numpy as np

rates = np.loadtxt("rates.txt")
count = rates.shape[0]
print(rates)
for i in range(count):
    print(rates[i])
