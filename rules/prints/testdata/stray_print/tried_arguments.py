# A program answers whoever starts it.
import sys


class Tide:
    def __init__(self, moon):
        self.level = moon * 3


if __name__ == "__main__":
    tide = Tide(int(sys.argv[1]))
    print(tide.level)
