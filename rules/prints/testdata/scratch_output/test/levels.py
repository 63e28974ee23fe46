import pandas as pd

levels = pd.read_csv("levels.csv")
levels.head()  # want note "`levels.head` shows nothing in a script"


def test_levels():
    kept = levels.dropna()
    kept.shape  # want note "`kept.shape` shows nothing inside a function"
    assert len(kept) == 3
