import numpy as np

print(np.array(r.json()))  # want "`r` is defined nowhere"
