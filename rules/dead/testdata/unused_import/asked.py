import tides  # a call that lacks an argument is no reason to know less
import waves  # want "`waves`"

try:
    hasattr(tides)
except TypeError:
    print("lacks the name")
