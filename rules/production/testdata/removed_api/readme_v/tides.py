import numpy as np
import pandas as pd
from scipy.misc import imread

kind = np.int
table = pd.DataFrame()
table = table.append(kind)  # want "`table.append` is gone since pandas 2.0"
