import math

print(math.pi, query("select 1"))  # want "`query` is defined nowhere"
