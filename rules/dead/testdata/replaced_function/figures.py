import matplotlib.pyplot as plt
import numpy as np
from matplotlib import pyplot

plt.title = "Tides"  # want warning "^`plt.title` is replaced, and draws nothing: call `plt.title[(]\"Tides\"[)]`$"
plt.xlabel = f"{harbour} tides"  # want warning "^`plt.xlabel` is replaced"
plt.ylabel = "Height of %s" % harbour  # want warning "^`plt.ylabel`"
plt.xlim = (0, 1)  # want warning "call `plt.xlim[(]0, 1[)]`$"
plt.ylim = 0, -1  # want warning "call `plt.ylim[(]0, -1[)]`$"
plt.legend = True  # want warning "call `plt.legend[(]True[)]`$"
plt.figure = 3  # want warning "^`plt.figure`"
pyplot.xticks = [3, 4]  # want warning "^`pyplot.xticks`"
pyplot.yticks = [n for n in range(3)]  # want warning "^`pyplot.yticks`"
plt.suptitle = "Tides " "of {}".format(harbour)  # want warning "^`plt.suptitle`"
plt.grid = {"axis": "x"}  # want warning "^`plt.grid`"
plt.text = ("a" "b")  # want warning "^`plt.text`"
plt.xscale = -1.5  # want warning "^`plt.xscale`"

ax.set_title = ("Tides of the old harbour")  # want warning "^`ax.set_title` is replaced, and draws nothing: call `ax.set_title[(]\"Tides of the old h…[)]`$"
grid.axes[0, 1].set_xlabel = ""  # want warning "^`set_xlabel` is replaced, and draws nothing: call `set_xlabel[(]\"\"[)]`$"
axes[0].set_xticks = np.linspace(0, 1, 6)  # want warning "^`axes.0..set_xticks`"
axes[0].set_yticks = range(3)  # want warning "^`axes.0..set_yticks`"

# A function may be put there.
plt.show = lambda: None
plt.show = save
plt.show = None
plt.figure = recorder.figure
plt.savefig = partial(plt.savefig, dpi=300)
ax.set_title = note
ax.set_xticks = np.vectorize(note)

# No functions.
plt.rcParams = {"figure.dpi": 300}
plt.rcParams["axes.titlesize"] = 12
ax.title = "Tides"
tide.title = "Tides"
title = "Tides"
plt.title += "s"
