import matplotlib.pyplot as plt


def paint(ax, board):
    plt.figure()
    ax.set_axis_bgcolor("grey")
    board.grid(b=True)
