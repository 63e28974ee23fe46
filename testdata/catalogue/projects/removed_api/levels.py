import numpy as np

levels = np.zeros(3, dtype=np.int)
