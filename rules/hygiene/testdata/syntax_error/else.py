import sys

if len(sys.argv) > 1:
    level = 1
print("level")
else:  # want "`else` goes on from no statement above it: put it behind the one that it belongs to"
    level = 2
