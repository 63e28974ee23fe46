import random
import time

import numpy as np
from sklearn.model_selection import KFold, train_test_split

rng = np.random.default_rng(7)
train, test = train_test_split(rows, random_state=7)
early, late = train_test_split(rows, shuffle=False)
folds = KFold(5)
fit = train_test_split(rows, **options)
time.sleep(random.uniform(1, 3))
scratch = "rows_" + str(random.randint(1, 10**6)) + ".csv"
noise.rand(3)
print(train)
