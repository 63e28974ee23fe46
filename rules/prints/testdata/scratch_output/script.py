import pandas as pd
import numpy as np
from sklearn.metrics import accuracy_score, plot_roc_curve

df = pd.read_csv("trips.csv")
df  # want warning 1-3:"`df` shows nothing in a script: remove it, or log what is needed"
df.head()  # want "`df.head` shows nothing in a script"
df.head(10), df.shape  # want "a value shows nothing|head"
df.shape  # want "df.shape"
(df.dtypes)  # want "dtypes"
df["km"].value_counts()  # want "value_counts"
df.isnull().sum()  # want "sum"
df[["km", "fare"]]  # want `df\[\["km", "fare"\]\]`
df[df.km > 10]  # want "df.df.km > 10"
df.iloc[0]  # want "df.iloc"
df.sample(5)  # want "df.sample"
df.info()  # want "`df.info` prints what nobody reads in a job: remove it or log it"
len(df)  # want "`len`"
type(df)  # want "`type`"
pd.crosstab(df.km, df.fare)  # want "pd.crosstab"
np.unique(df.km)  # want "np.unique"
accuracy_score(df.a, df.b)  # want "accuracy_score"
plot_roc_curve(df.a, df.b)
df.mean(axis=0)  # want "df.mean"
df.fare.quantile(0.9)  # want "df.fare.quantile"
df["name"].str.upper()  # want "upper"
df.rename(columns={"a": "b"})  # want "df.rename"
df.drop(columns="a", inplace=True)
path.rename("b")
fit.score(df.a, df.b)  # want "fit.score"
help(pd.merge)  # want "help"
pd.options  # want "pd.options"
df.plot  # want "`df.plot` is not called"
df.dropna()  # want "`df.dropna` leaves the table as it is, and its result is lost: assign it or remove it"
df.reset_index(drop=True, inplace=False)  # want "df.reset_index"

for month, part in df.groupby("month"):
    part.describe()  # want "part.describe"
if len(df) > 3:
    df.tail()  # want "df.tail"


def clean(df, verbose=False):
    df.columns  # want "`df.columns` shows nothing inside a function: remove it, or return it"
    df  # want "`df`"
    if verbose:
        df.info()
    out = df.dropna()
    out.head(3)  # want "out.head"
    out  # want "out"


def check(df):
    if df is None:
        ValueError  # want "`ValueError` is named and not raised: raise it or remove it"
    return df


def show(df):
    df.info()


class Basin:
    def __init__(self, levels):
        self.levels = levels

    def mean(self):
        self.levels  # want "self.levels"
        self.depth
        return sum(self.levels)

    @property
    def depth(self):
        return max(self.levels)
