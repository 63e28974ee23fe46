# What is drawn on a figure counts for nothing, and what has another name may: both are
# as long.


def weekly(sheet, calls):
    ask("weeks", calls)
    calls = calls.dropna(subset=["customer"])  # want "8 lines again at line 19, 1 name differs"
    calls["spend"] = calls["minutes"] * calls["rate"] / 100
    calls = calls[calls["spend"] > 0]
    calls = calls.groupby(["customer", "week"])["spend"].sum()
    calls = calls.reset_index(drop=True).cumsum()
    calls = calls.rolling(4).mean().fillna(0)
    calls = calls.rename(columns={"spend": "mean"})
    left = sheet.add_subplot(121)


def monthly(fig, calls):
    tell("months", len(calls))
    calls = calls.dropna(subset=["customer"])
    calls["spend"] = calls["minutes"] * calls["rate"] / 100
    calls = calls[calls["spend"] > 0]
    calls = calls.groupby(["customer", "week"])["spend"].sum()
    calls = calls.reset_index(drop=True).cumsum()
    calls = calls.rolling(4).mean().fillna(0)
    calls = calls.rename(columns={"spend": "mean"})
    left = fig.add_subplot(121)


def decay(upper_axis, bins, rates):
    call("decay")
    upper_axis.loglog(bins, rates * bins, "-", color="0.7", label="all")
    upper_axis.fill_between(np.array([1.0, bins[-1]]), np.array([0.01, low + 0.02]), np.array([0.1, low + 0.2]))
    upper_axis.errorbar(bins, rates / rates[0], yerr=spread[bins > 0] / 2, marker="o")
    upper_axis.axvline(bins[len(bins) // 2], color="black", linewidth=0.5 + low)
    upper_axis.semilogx([bins[0], bins[-1]], [low - 0.1, low + 0.1], "k:")
    line, = upper_axis.loglog([bins[-1], bins[-1]], [low * 0.01, low * 2], "b:")
    upper_axis.set_yticklabels([str(rate * 100) for rate in rates if rate > low])


def decay_again(lower_axis, bins, rates):
    lower_axis.loglog(bins, rates * bins, "-", color="0.7", label="all")
    lower_axis.fill_between(np.array([1.0, bins[-1]]), np.array([0.01, low + 0.02]), np.array([0.1, low + 0.2]))
    lower_axis.errorbar(bins, rates / rates[0], yerr=spread[bins > 0] / 2, marker="o")
    lower_axis.axvline(bins[len(bins) // 2], color="black", linewidth=0.5 + low)
    lower_axis.semilogx([bins[0], bins[-1]], [low - 0.1, low + 0.1], "k:")
    line, = lower_axis.loglog([bins[-1], bins[-1]], [low * 0.01, low * 2], "b:")
    lower_axis.set_yticklabels([str(rate * 100) for rate in rates if rate > low])


def chart(atlas, lons, lats, depth):
    call("chart")
    east, north = atlas(lons - 0.5, lats + 0.5)
    shades = atlas.pcolor(east, north, np.squeeze(depth) * 100)
    atlas.drawparallels(np.arange(-80, 81, 20), labels=[1, 0, 0, 0], fontsize=10)
    atlas.drawmeridians(np.arange(-180, 181, 30), labels=[0, 0, 0, 1], fontsize=10)
    atlas.drawcoastlines(linewidth=0.5 * low)
    atlas.drawcountries(color=palette[0])
    atlas.fillcontinents(color=palette[1], zorder=low + 1)
    scale = atlas.colorbar(shades, location="bottom", pad="20%")


def chart_again(globe, lons, lats, depth):
    east, north = globe(lons - 0.5, lats + 0.5)
    shades = globe.pcolor(east, north, np.squeeze(depth) * 100)
    globe.drawparallels(np.arange(-80, 81, 20), labels=[1, 0, 0, 0], fontsize=10)
    globe.drawmeridians(np.arange(-180, 181, 30), labels=[0, 0, 0, 1], fontsize=10)
    globe.drawcoastlines(linewidth=0.5 * low)
    globe.drawcountries(color=palette[0])
    globe.fillcontinents(color=palette[1], zorder=low + 1)
    scale = globe.colorbar(shades, location="bottom", pad="20%")


def bare(points, names, style):
    call("bare")
    fig, ax = plt.subplots(figsize=(9, 6))
    ax.axes.get_xaxis().set_ticks([0, len(points) - 1])
    ax.axes.get_yaxis().set_ticks([0, len(names) - 1])
    ax.axes.get_xaxis().set_visible(len(points) > 3)
    ax.get_legend().set_bbox_to_anchor((points[0] + 1, points[1] - 1))
    plt.gca().set_facecolor(style["back"])
    plt.gca().invert_yaxis()
    fig.canvas.get_renderer().draw_path(names[0] + names[1])


def bare_again(points, names, style):
    fig, ax = plt.subplots(figsize=(9, 6))
    ax.axes.get_xaxis().set_ticks([0, len(points) - 1])
    ax.axes.get_yaxis().set_ticks([0, len(names) - 1])
    ax.axes.get_xaxis().set_visible(len(points) > 3)
    ax.get_legend().set_bbox_to_anchor((points[0] + 1, points[1] - 1))
    plt.gca().set_facecolor(style["back"])
    plt.gca().invert_yaxis()
    fig.canvas.get_renderer().draw_path(names[0] + names[1])
