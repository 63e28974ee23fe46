import tides

tides.draw(low=2, high=3)
tides.draw(low=2, high=3, low=4)  # want "`low=4` is given twice: remove one"
