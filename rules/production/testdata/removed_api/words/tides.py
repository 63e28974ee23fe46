import numpy as np
import pandas as pd

kind = np.int
table = pd.DataFrame()
table = table.append(kind)  # want "`table.append` is gone since pandas 2.0"
