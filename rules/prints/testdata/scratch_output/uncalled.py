import gc

import matplotlib.pyplot as plt

tides = load()
del tides
gc.collect  # want warning "`gc.collect` is not called without brackets: add them or remove it"
plt.plot(load())
plt.show  # want "`plt.show` is not called"
plt.grid  # want "`plt.grid` shows nothing"
gc.collect()
plt.show()
