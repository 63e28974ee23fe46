    import tides  # want "`import tides` is indented, but nothing above it opens a block"
    print(tides.low())
