"""Values that are listed below a title, and values that were switched off."""

# Figure 3, the northern harbour
    # H = 12
    # S_0 = 8
    # Filter = NARROW
    # C = 512

levels = read("levels.csv")

# Figure 4 with less of everything
# want +2 "3 lines, 3 assignments"

# width = 12
# step = 8
# levels = 512
draw(levels)


def draw(levels):
    # What the second one needs
    # want +2 "3 lines, 3 assignments"

        # margin = 3
        # gap = 4
        # levels = 7
    return levels
