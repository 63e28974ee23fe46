import os

print(os.path.join("low", "tides.csv")  # want 6-7:"^`\\(` is never closed: close it$"

import json

print(os.path.join("high", "tides.csv")
