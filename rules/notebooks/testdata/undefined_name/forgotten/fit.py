import sys

print(math.floor(3.5), sys.argv)  # want "`math` is defined nowhere"
print(mean([1, 2]), path.sep)  # want "`mean` is defined nowhere" "`path` is defined nowhere"
