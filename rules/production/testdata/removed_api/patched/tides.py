import numpy as np

np.str = str
kind = np.str
