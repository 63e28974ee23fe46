from statistics import *

print(BINS)
print(bins)  # want "`bins` is defined nowhere"
