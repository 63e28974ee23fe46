import sys

from arrows import LENGTHS  # want "`LENGTHS` is not in the project's `arrows`"

if __name__ == "__main__":
    print(LENGTHS, sys.argv)
