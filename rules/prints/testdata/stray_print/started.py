# What a program says whose main guard calls its main function.
import pandas as pd


def read(path):
    print("Reading the tides ...")
    tides = pd.read_csv(path)
    print(tides.shape)  # want note "`tides.shape`"
    return tides


def main():
    tides = read("tides.csv")
    print("All tides are read")
    tides.to_csv("levels.csv")


if __name__ == "__main__":
    main()
