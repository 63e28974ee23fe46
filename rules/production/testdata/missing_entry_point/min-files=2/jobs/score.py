def score(x):
    return x


# want repository note "^nothing says how to run it: add `Makefile` or `__main__.py`"
