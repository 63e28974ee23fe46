import gc

import matplotlib.pyplot as plt

tides = load()
del tides
gc.collect  # want warning "`gc.collect` is not called without brackets: add them or remove it"
plt.plot(load())
plt.show  # want "`plt.show` is not called"
plt.grid  # want "`plt.grid` is not called"
plt.style  # want "`plt.style` shows nothing"
fig = plt.figure()
fig.subplots_adjust  # want "`fig.subplots_adjust` is not called"
fig.dataset  # want "`fig.dataset` shows nothing"
gc.collect()
plt.show()
import random

from scipy import stats

random.shuffle  # want "`random.shuffle` is not called"
stats.probplot(tides, plot=plt)
stats.zscore(tides)  # want "`stats.zscore` shows nothing"


label.set_position(label.get_position())
label.get_position  # want "`label.get_position` shows nothing"
