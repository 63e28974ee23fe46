import matplotlib
import matplotlib.pyplot as plt

plt.ion()
plt.plot(tides)
plt.show()
plt.savefig("tides.png")
