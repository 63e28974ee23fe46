import pandas as pd  # want "`pandas`"

print(pd)
