import matplotlib.pyplot as plt

plt.plot([3, 1, 2])
plt.show()
plt.savefig("tides.png")
