# Change log

calls <- load("calls.csv")
# v1.2 - 12/03/2018 faster  # want "`v1.2 - 12/03/2018 faster"
calls <- clean(calls)
# removed on 3/4/2019: the old plans  # want "`removed on 3/4/2019"
calls <- trim(calls)
# data from 2019-01-01 to 2019-12-31
year <- 2019
