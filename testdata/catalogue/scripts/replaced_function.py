import matplotlib.pyplot as plt

heights = [3, 4, 6]
plt.plot(heights)
plt.title = "Heights"
plt.savefig("heights.png")
