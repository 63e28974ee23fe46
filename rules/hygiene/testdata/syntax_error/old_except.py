try:
    f()
except KeyError, e:  # want "`except KeyError, e:` is Python 2"
    pass
