import matplotlib
import matplotlib.pyplot as plt

plt.switch_backend('agg')
plt.plot(tides)
plt.show()
plt.savefig("tides.png")
