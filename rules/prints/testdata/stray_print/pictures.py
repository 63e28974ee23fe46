# What a function shows on the way to its picture.
import matplotlib.pyplot as plt


def draw_tides(tides):
    parts = tides.parts()
    print(parts.shape)  # want "parts.shape"
    print("parts: ", len(parts))
    print("drawing the tides")
    for port in parts:
        plt.plot(port)
    print(parts.columns)


def list_tides(tides):
    parts = tides.parts()
    print(parts.shape)
    few = parts.first()
    print(few)
