import numpy as np

from gauge import split

low, high = split(np.load("levels.npy"))
print(low.shape, high.shape)

# -> (478, 16) (48, 16)
low = low[:, 1:]
print(low.shape)
# --> (478, 15)
print(high.shape)  # want warning "high.shape"

# low.sort()
low = low + high.mean()
np.save("low.npy", low)
