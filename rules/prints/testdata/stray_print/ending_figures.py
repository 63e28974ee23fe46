import numpy as np
import pandas as pd

tides = pd.read_csv("tides.csv")
low = tides["level"].rolling(3).mean()
low.to_csv("low.csv")
misses = low - tides["level"]
mae = np.mean(np.abs(misses))
rmse = np.sqrt(np.mean(np.square(misses)))
print(round(rmse, 3))
