import os

from survey import Well, join, plot


class Sheet:
    def __init__(self, rows):
        self.rows = rows

    def sort(self):
        self.rows.sort()


if __name__ == "__main__":
    names = os.listdir("wells")
    print(names)  # want note "shows `names` without"
    wells = [Well(name) for name in names]
    plot(join(wells))
