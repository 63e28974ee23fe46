import io
import sys
from contextlib import redirect_stdout
from somewhere import app


class Model:
    def __repr__(self):
        print(self.weights)
        return "Model"

    def run(self):
        print(self.weights)

    def print_summary(self):
        print(self.weights)

    def onEpochReport(self, loss):
        print(self.weights, loss)


@app.command("train")
def train(df):
    print(df)


def log_frame(df):
    print(df.head())


def list_files(paths):
    for p in paths:
        print(p)


def main(df):
    print(df)


def fit(df, verbose=False, log=None):
    if verbose:
        print(df.shape)
    elif log.is_debugging:
        print(df.shape)
    if df.empty and not self.quiet:
        print("no rows")
    verbose and print(df.shape)
    print(df, file=log)
    print(df.shape, flush=True)
    print(len(df), end=" ")
    print("\r", len(df))
    print()
    print("-" * 50)
    print("=====")
    df.print(df)
    log.print(df.shape)
    head = print(df)
    with redirect_stdout(io.StringIO()) as out:
        print(df)
    if df is None:
        print("no data")
        sys.exit(1)
    return lambda x: print(x)


if __name__ == "__main__":
    df = fit()
    print(df)


class Link:
    def send(self, data):
        if self.debuglevel > 0:
            print("send:", repr(data))
        return data
