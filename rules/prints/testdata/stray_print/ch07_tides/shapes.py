import numpy as np

tides = np.load("tides.npy")
print(tides.shape)
np.save("tides.npy", tides * 2)
