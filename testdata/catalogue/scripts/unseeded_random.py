import numpy as np

noise = np.random.randn(100)
print(noise.mean())
