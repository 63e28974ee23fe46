import matplotlib
import matplotlib.pyplot as plt

matplotlib.interactive(True)
plt.plot(tides)
plt.show()
plt.savefig("tides.png")
