import numpy as np

heights = np.array([3.2, np.nan])
heights[heights == np.nan] = 0
total = heights.sum()
