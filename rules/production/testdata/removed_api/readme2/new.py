import numpy as np

kind = np.int  # want "`np.int` is gone"
print(f"{kind}")
