import os
from collections import Counter

import numpy as np

print(__doc__)
print(os.listdir("input"))  # want warning "listdir"
rows = load("input")
print(np.shape(rows))  # want warning "`np.shape\\(rows\\)`"
print(Counter(rows))  # want warning "shows `Counter\\(rows\\)`"
print("test")  # want note "`print` tells"
print(rows.index.tolist())  # want "tolist"
fit(rows)
