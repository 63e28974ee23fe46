import os
import sys

import pandas as pd


def convert(folder, out):
    gauges = list(os.listdir(folder))
    print(f"{gauges=}")  # want note "perhaps for a look"
    for gauge in gauges:
        pd.read_csv(gauge).to_parquet(os.path.join(out, gauge))


convert(sys.argv[1], sys.argv[2])
