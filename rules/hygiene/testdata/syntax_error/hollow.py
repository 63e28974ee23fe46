def load(path):
    return read(path)

if ready:  # want "`if ready:` has no block: indent"
    # load("a")
load("b")
