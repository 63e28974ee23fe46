def inspect():
    return 1
