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


def fetch(page):
    pause = random.uniform(3, 10)
    if page > 1:
        time.sleep(pause * page)


def waves(n, rng=None, other=None):
    if rng is None:
        rng = np.random.default_rng()
    other = other or np.random.RandomState()
    return rng.normal(size=n) + other.normal(size=n)


fetch(2)
waves(3)
