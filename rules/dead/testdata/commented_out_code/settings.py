"""Settings that were switched off where assignments are spelled without blanks."""
import sys

name="ferry"
width=3


def run(width, levels):  # want +1 note "an assignment of `folder`: make it a parameter"
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
