import numpy as np


def rinse(levels):
    return levels


if __name__ == "__main__":
    levels = rinse(np.load("tides.npy"))
    chisq = (((levels - 1) / 0.013) ** 2).sum()
    chisq_low = (((levels - 1) / 0.014) ** 2).sum()
    print(chisq / (len(levels) - 1))
    print(chisq_low / (len(levels) - 1))
    fit = 0.1 * np.sin(levels)
    np.save("fit.npy", chisq * fit + chisq_low)
