import numpy as np
import pandas as pd


class Groups:
    def setup(self):
        self.df = pd.DataFrame()

    def time_mean(self):
        self.df.groupby("a").mean()

    def fit(self, obj, by):
        obj._meta.groupby(by)
        self.df.cov()
        nonempty(self.df).abs()
        np.cumsum(by, out=obj)
        by.sum(axis=0, out=obj)
        by.groupby("a").mean()  # want "mean"
        by.cat.remove_categories("a", inplace=True)
        return self


def warm_up(df):
    df.describe()
    blob.reshape(1, 3)
