import numpy as np

kind = np.int
