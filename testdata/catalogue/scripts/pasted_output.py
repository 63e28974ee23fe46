calls.head()
#    hour  minutes  late
# 0     9     12.5     0
# 1    21      3.0     1
# 2    22      7.5     1
