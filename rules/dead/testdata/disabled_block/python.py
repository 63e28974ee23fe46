"""
import os
x = os.path.join("a", "b")
"""
if False:  # want 1-11:"`if False` switches its block off"
    work()
elif 0:  # want 1-12:"`elif 0` switches its block off"
    work(1)
elif (not True):  # want "`elif \\(not True\\)`"
    work(2)
else:
    work(3)

if True:
    work()
else:  # want note 1-12:"^`if True` chooses by hand what runs: make it a parameter, or remove what never runs$"
    work(1)

while 0:  # want "`while 0` switches its block off"
    work()

while 1:
    if work():
        break

if False:
    import numpy as np
    from pandas import DataFrame

if TYPE_CHECKING:
    import polars

if False:
    Size: TypeAlias = "int | float"

if 0:
    pass
elif work():
    work()

if None or False:
    work()


def generator():
    if False:
        yield


def half_generator(x):
    yield 1
    if False:  # want "switches its block off"
        yield 2


def strings(df):
    """
    df = strings(df)
    print(df.head(3))
    """
    df = df.dropna()
    # want +1 5-8:"`df = df.drop_duplicates\\(\\)` is code in a string"
    """
    # once more
    df = df.drop_duplicates()
    for column in df:
        df[column] = df[column].str.strip()
    """
    """
    The rows are cleaned (see above), then joined
    on the key; nothing = 0 is left.
    """
    """
    rows, columns
    x (rows)
    y (columns)
    """
    """SELECT a, b
    FROM t
    WHERE a = max(b)
    """
    """
    >>> strings(df)
    [1, 2, 3]
    """
    query = """
    df = df.drop_duplicates()
    df = df.reset_index()
    """
    f"""
    df = df.drop({column})
    df = df.reset_index()
    """
    return df


class Config:
    size = 3
    """
    The size of the window = 3 rows (or fewer).

    See also rolling().
    """

if 0:  # want "`if 0` switches its block off: give it a script of its own or remove it"
    if 0:
        boats = load("old.csv")
    else:
        boats = load("older.csv")
    """
    boats = clean(boats)
    boats.to_csv("clean.csv")
    """


def inputs():
    if True:  # the harbour at hand
        site = "a"
        low = 3
    elif False:  # want note "keeps what is run by hand"
        site = "b"
        low = 4
    return site, low
