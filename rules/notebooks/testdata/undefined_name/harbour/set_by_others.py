ready = False


def tell():
    return later, never  # want "`never` is defined nowhere"
