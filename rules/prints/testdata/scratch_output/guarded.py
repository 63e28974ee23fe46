import pandas as pd


def main():
    df = pd.read_csv("trips.csv")
    df.info()  # want "`df.info` prints what nobody reads in a job"
    keep(df)


def show_trips(df):
    df.info()


if __name__ == "__main__":
    main()
    pd.read_csv("kept.csv").info()  # want "`info` prints what nobody reads in a job"
