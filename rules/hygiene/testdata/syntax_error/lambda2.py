levels = sorted(tides(), key=lambda (port, level): level)  # want "is Python 2"
