from __builtin__ import False  # want "`False` is a keyword of Python and cannot be imported: remove it here"

levels = [1, 2]
print(levels)
