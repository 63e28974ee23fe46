import numpy as np

kind = np.int
print(f"{kind}")
