# Changelog:  2 kept
# 2019-03-02: AB added the second table
# want -1 warning "`2019-03-02: AB added the second table` and 1 more: version control keeps this"
# 2019-04-11: CD fixed the join

calls = load("calls.csv")
# Last modified: 2019-04-11  # want "`Last modified: 2019-04-11"
calls = calls.dropna()

# modified by AB  # want "`modified by AB"
calls = clean(calls)

# 2020-03-01 is the first day without visits
first = "2020-03-01"

# the columns that were added by the join, and those that are kept
columns = list(calls)

# measured on 12.05.2018 with the old sensor
limit = 3
