import numpy as np


def main():
    rng = np.random.default_rng()  # want "`np.random.default_rng` gives another result in each run: give it a seed"
    print(rng.normal())


if __name__ == "__main__":
    main()
