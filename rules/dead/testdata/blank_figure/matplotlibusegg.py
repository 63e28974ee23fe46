import matplotlib
import matplotlib.pyplot as plt

matplotlib.use('Agg')
plt.plot(tides)
plt.show()
plt.savefig("tides.png")
