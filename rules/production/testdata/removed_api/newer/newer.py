import numpy as np

high = np.Inf  # want "`np.Inf` is gone since .*: `np.inf`"
area = np.trapz(high)  # want "`np.trapz` is gone"
kind = np.long  # which is back
