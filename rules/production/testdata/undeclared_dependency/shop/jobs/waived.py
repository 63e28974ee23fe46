def draw(levels):
    import bokeh  # not an official dependency
    import altair  # optional
    import pygal  # draws the levels # want "`pygal` is not declared"

    return bokeh, altair, pygal, levels
