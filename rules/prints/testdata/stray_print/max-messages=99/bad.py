import pandas as pd
from pprint import pprint, pp as show
import pprint as pretty
from icecream import ic


def features(df, target):
    print(df)  # want note 5-14:"`print` shows `df` without its name: log it with its name or remove it"
    print(df.shape, target)  # want "`target`"
    print(df["age"])  # want "`df\\[\"age\"\\]`"
    print(df[:5])  # want "shows `df\\[:5\\]`"
    print(type(df))  # want "`type\\(df\\)`"
    print(df.isna().sum())  # want "`df.isna\\(\\).sum\\(\\)`"
    print(str(len(df)))  # want "`str\\(len\\(df\\)\\)`"
    print("shape:", df.shape)  # want note "`df.shape`"
    print(f"{df.shape=}")  # want warning "`f\"{df.shape=}\"`"
    print("here")  # want warning "`print` marks a place"
    print("!!! here 2")  # want "marks a place"
    print(1)  # want "marks a place"
    pprint(df.dtypes)  # want "`pprint` shows `df.dtypes`"
    pretty.pprint(df.columns)  # want "`pretty.pprint` shows `df.columns`"
    show(df)  # want "`show` shows `df`"
    ic(target)  # want warning "`ic` is for looks while code is written: remove it"
    print("-----")  # want "`print` draws a line"
    print(df)  # want "`df`"
    print("=" * 50)  # want "`print` draws a line"
    print("fitting")  # want note 5-21:"`print` tells on standard output: use `logging`"
    print(f"{len(df)} rows left")  # want note "`print` tells"
    print("%d of %d rows" % (1, 2))  # want note "`print` tells"
    print("rows: {}".format(len(df)))  # want note "`print` tells"
    print(model.score(df, target))  # want note "`print` tells"
    for name in df.columns:
        print(df[name].value_counts())  # want warning "`df\\[name\\].value_counts\\(\\)`"
    return df


df = features(pd.read_csv("a.csv"), "y")
print(df.columns)  # want warning 1-18:"`df.columns`"
df.to_csv("b.csv")
