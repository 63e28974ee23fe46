import pandas as pd

calls = pd.read_csv("calls.csv")
calls.head()
#    hour  minutes  late  # want +1 "3 lines of a printed table that nobody keeps up to date"
# 0    9     12.5     0
# 1   21      3.0     1
# 2   22      7.5     1

weights(calls)
# [[ 0.125  0.25 ]  # want warning "3 lines of a printed array"
#  [ 0.5    0.75 ]
# [ 0.5    1.25 ]]

calls.info()
# <class 'pandas.core.frame.DataFrame'> 2 # want "3 lines of printed output"
# RangeIndex: 3 entries, 0 to 2
# memory usage: 200.0 bytes

levels = quantiles(calls)
# quantiles of the normal distribution, as tables have them:
# 0.80 -> 0.8416
# 0.90 -> 1.2816
# 0.95 -> 1.6448

shares = split(calls)
# the format of a row:
# 1  12.52  3.25
# 2  12.52  3.25
# 3  12.52  3.25

# Pine    0.40   0.98   0.07
# Grass   0.59   0.90   0.07
# Shrub   0.55   0.90   0.07

limits = (3, 5)
# The first was measured in 2019 with 12 sensors and the second in
# 2020 with 14, which is why they differ by 2 and not by the 3 that
# 2018 had given with 10 sensors of the older kind 7.


def rows():
    # 0  12.5  3.125
    # 1  12.5  3.125
    # 2  12.5  3.125
    return []


weights = curvature(calls)
# Rows of a plan that has ended drop out, "-" is one of these:
#
#   weights = [0,  1, -,  3]
#             [4,  5, -,  7]
#             [8,  9, -, 11]
#             [12, 13, -, 15]
weights = weights[kept]
