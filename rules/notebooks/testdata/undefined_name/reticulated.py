import numpy as np

levels = np.array(r.levels)
print(levels.mean())
