import sys

--in
--out  # want "`out` is defined nowhere"
print(sys.argv)
