import numpy as np

high = np.Inf  # want "`np.Inf` is gone since .*: `np.inf`; nothing here asks for an older one"
area = np.trapz(high)  # want "`np.trapz` is gone"
kind = np.long  # which is back
