import argparse

import numpy as np

options = argparse.ArgumentParser().parse_args()
print(options.folder)  # want note "without its name"
chosen = options
print(chosen)  # want note "without its name"
sales = np.load(options.folder)
print(sales)  # want "`sales`"
sales = sales[1:]
np.save(chosen.folder, sales)
for step in range(4):
    far = sales[step] - sales[0]
    print("step:", step)
    print("far:", far)
    keep(far)
first = options.names[0]
print(first)  # want note "without its name"
keep(first)
