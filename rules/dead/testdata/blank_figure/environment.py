import os

import matplotlib.pyplot as plt

os.environ["MPLBACKEND"] = "agg"
plt.plot(tides)
plt.show()
plt.savefig("tides.png")
