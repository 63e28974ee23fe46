import random

import numpy as np
from sklearn.model_selection import train_test_split

for i in range(10):
    print(np.random.randn(3))  # want warning "^`np.random.randn` gives another result in each run: set a seed before$"

train, test = train_test_split(rows)
random.shuffle(rows)
