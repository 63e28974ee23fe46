import pandas as pd


def gather(rows):
    table = pd.DataFrame()
    for row in rows:
        table = table.append(row)  # want "^`table.append` is gone since pandas 2.0: `pd.concat\\(\\)`; so is `iteritems`$"
    table = table[table.low > 3].dropna()
    print(table.ix[0])  # want "`table.ix` is gone since pandas 1.0: `.loc` or `.iloc`"
    return pd.read_csv("tides.csv").iteritems()
