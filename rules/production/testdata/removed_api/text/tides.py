from io import StringIO

import numpy as np

kind = np.int  # want "`np.int` is gone"
low = StringIO("3.1")
