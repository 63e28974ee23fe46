"""Settings that were switched off where assignments are spelled without blanks."""
import sys

name="ferry"
width=3


def run(width, levels):  # want +1 note "an assignment of `folder`: remove it or make it a parameter"
    # folder="/mnt/harbour/2021"
    folder="/srv/harbour/2022"
    marks=["o", "^"]
    # want +2 note "an assignment of `shades`"

    # shades=["red", "grey"]
    for level in levels:
        draw(level, folder, marks, width)


if __name__ == "__main__":  # want +1 "2 lines, 2 calls"
    # weigh()
    # measure()
    run(width, sys.argv[1:])


def weigh():
    run(1, [])


def measure():
    run(2, [])


def draw(level, folder, marks, width):
    if level:
        # The shore
        # want +2 "2 lines, 2 calls"

#        width.line([level, folder], marks)
#        width.fill(level)
        width.end()
    # want +2 "3 lines, function `shore`"

    # def shore(level):
    #     print(level)
    #     return lowest
    # want +2 note "a call of `shore`"

    # shore(reef)
    # want +2 note "an assignment of `sender`"

    # sender = weigh()
    return level


if len(sys.argv) > 2:
    # want +2 "3 lines, 3 assignments"

    # trip="2021-north"
    # trip="2021-south"
    # trip="2022-north"
    mode = "slow"
    # want +2 "an assignment of `widths`"

    # widths = [True] * width(3)
    # pattern of all trips:
    pattern = (
        'trip'
        # trip=north
        # trip='north'
        # trip="north"
        '=(["]?)')


from pathlib import Path

shore = Path(folder)
shore.open()
show()
stages = [
    ("scale", width),
    # want +2 "an expression"

    # ("boost", shore.boost())
]
weights = [
    "north",
    # ("north", 0.01)
    "south",
]
# want +2 note "an assignment of `chart`"

# chart = shore / "charts.csv"
tide = 0.04  # want +1 note "an assignment of `tide`"
# tide = 9 * pow(10, -14)
low = width - len(marks)  # want +1 note "an assignment of `low`"
# low = 1 - len(marks)

# want +2 note "an expression"

# print("%s of %s") % (low, tide)
shore.close()
# want +2 note "a call of `show`"

# show()
shore.open()

# show()
# draws what there is.
shore.close()

# want +2 "5 lines, function `ebb`"

# def ebb(level):
#     if level > 3:
#         level = lowest(level)

#     drop = level - flow
#     return drop

#     The rest is as above.

# drop = level - flow
