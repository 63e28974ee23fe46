import pandas as pd
import scipy

print(pd, scipy)
