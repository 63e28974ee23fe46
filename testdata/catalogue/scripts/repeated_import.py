import pandas as pd
import numpy as np

ferries = pd.read_csv("ferries.csv")

import pandas as pd
