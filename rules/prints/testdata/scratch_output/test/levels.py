import pandas as pd

levels = pd.read_csv("levels.csv")
levels.head()


def test_levels():
    kept = levels.dropna()
    kept.shape
    assert len(kept) == 3
