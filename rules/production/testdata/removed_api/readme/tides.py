import numpy as np
import pandas as pd

kind = np.int
table = pd.DataFrame().append(kind)  # want "`append` is gone since pandas 2.0"
