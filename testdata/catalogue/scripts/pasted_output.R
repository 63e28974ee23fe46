names(calls)
# [1] "hour"    "minutes"
# [3] "late"    "plan"
# [5] "age"     "region"
