import numpy as np

tides = np.array([[3, 1], [2, 4]])
print(tides)
print(tides.shape)
low = tides.min(axis=0)
print(low.dtype)
high = tides.max(axis=0)
print(type(high))
print(high - low)
