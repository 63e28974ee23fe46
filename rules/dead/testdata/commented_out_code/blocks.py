import numpy as np
import pandas as pd
# want +1 warning "^commented-out code: an import of `boats.lists`: remove it$"
# from boats.lists import ferries

ferries = pd.read_csv("ferries.csv")

# A ferry without a pier is left out.
# want +1 warning 1-37:"^commented-out code: an assignment of `ferries`: remove it$"
# ferries = ferries.dropna(["pier"])
ferries = ferries.drop_duplicates()

# want +1 "^commented-out code: 6 lines, 2 calls and an assignment of `tides`: remove it$"
# tides = pd.read_csv(
#     "tides.csv",
#     sep=";",
# )
# tides.plot()
# print(tides.shape)

# want +1 "^commented-out code: 4 lines, function `slowest`: remove it$"
# def slowest(table):
#     """The ferry that is late
#     most of the days."""
#     return table.late.idxmax()


def late(table, limit):
    # want +1 "^commented-out code: 3 lines, a loop and a condition: remove it$"
    # for row in table.itertuples():
    #     if row.minutes > limit:
    #         rows.append(row)
    rows = table[table.minutes > limit]
    # want +1 "an expression"
    # rows["pier"]
    # want +1 "2 lines, 2 calls"
    # print "late:", len(rows)
    # print(rows.head())
    for row in rows:
        # want +1 "an import of `pdb` and a call of `set_trace`"
        # import pdb; pdb.set_trace()
        count(row)
    # want +1 "a return"
    # return rows.sort_values("minutes")
    return rows


# want +1 "a decorator"
# @cached
def fit(table):
    return np.polyfit(table.minutes, table.wind[::-1], 1)


model = fit(
    ferries,
    # want +1 "argument `degree`"
    # degree=2,
)
piers = [
    "north",
    # want +1 "a value"
    # "south",
    "west",
]
limits = {
    "north": 5,
    # want +1 "an item"
    # "south": 7,
}

# want +1 "3 lines, an assignment of `table`"
# table = reports.Table(
#     rows=ferries,
#     folder=<your folder>,
late(ferries, 5)

# want +2 "3 lines, 2 calls and a loop"

# # for boat in ferries:
# #     print(boat.minutes)
# # late(ferries, 4)
late(ferries, 3)

# want +1 "3 lines, 2 assertions and a with block"
# with open("late.txt") as f:
#     assert f.read()
# assert ferries

# want +1 "an assignment of `limit`"
#limit = 10
late(ferries, 6)

# want +1 "6 lines"
# try:
#     import fast
# except ImportError:
#     fast = None
# else:
#     late = fast.late
