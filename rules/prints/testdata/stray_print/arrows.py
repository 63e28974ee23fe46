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

low = low[low > 3]
print(low.shape)  # want warning "low.shape"
# -> drop what is missing
low = low[low < 9]
print(low.shape)  # want warning "low.shape"
# 2.1 Clean
np.save("clean.npy", low)
