import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.set_axis_bgcolor("grey")  # want "^`ax.set_axis_bgcolor` is gone since Matplotlib 2.2: `.set_facecolor\\(\\)`; so is 1 more$"
fig.add_subplot(212, axisbg="grey")
ax.set_facecolor(ax.get_facecolor())
ax.grid(b=True)  # want "^`b=` of `grid` is gone since Matplotlib 3.7: `visible`$"
plt.grid(b=True)
ax.grid(True)
fig.gca(projection="3d")  # want "^`projection=` of `gca` is gone since Matplotlib 3.6: `.add_subplot\\(projection=…\\)`$"
deep = fig.add_subplot(projection="3d")
deep.w_xaxis.set_pane_color("white")  # want "^`deep.w_xaxis` is gone since Matplotlib 3.8: `.xaxis`$"
fig, (low, high) = plt.subplots(2, sharex=True)
high.hist([1, 2], normed=True)  # want "^`normed=` of `hist` is gone since Matplotlib 3.2: `density`$"
