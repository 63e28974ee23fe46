import tides


@tides.kept
    def low():  # want "`def low\\(\\):` is indented, but nothing above it opens a block"
        return 1
