import pandas as pd


def clean(path):
    df = pd.read_csv(path)
    print(df.shape)
    print(f"dropping {df.isna().any(axis=1).sum()} rows")
    return df.dropna()
