import tides

tides.draw(*[1], low=2, *[3], **{"high": 4})
tides.draw(low=2, \
           high=3)
tides.draw(low=2, 3)  # want "`3` stands behind arguments with names"
