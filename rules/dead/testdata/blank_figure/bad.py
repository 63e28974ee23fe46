import os

import matplotlib.pyplot as plt
from matplotlib.pyplot import savefig, show

plt.style.use("ggplot")
plt.plot(tides)
plt.show()
plt.savefig("tides.png")  # want warning "^`plt.savefig` saves an empty image, the figure ended with `plt.show..`: save it before$"

plt.hist(surge)
show()
name = "surge.png"
print("saved as", name)
savefig(os.path.join(folder, name))  # want warning "^`savefig` saves an empty image, the figure ended with `show..`"
savefig("again.png")  # want warning "^`savefig` saves an empty image"

for pier in piers:
    pier.plot()
    plt.show()
    # keep it
    if keep:
        with folder:
            plt.savefig(pier.name)  # want warning "^`plt.savefig` saves an empty image"
