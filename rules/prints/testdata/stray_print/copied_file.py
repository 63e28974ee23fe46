import shutil

import numpy as np

rates = np.loadtxt("first.txt")
shutil.copy("first.txt", "kept.txt")
rates = rates * 5184.0 / 192.0
rates = rates / rates.sum()
print(rates[9])  # want note "without"
print(rates[21])  # want note "without"
