"""What is left of code that was switched off."""
import tides
from harbour import Gauge

level, moon, wind = tides.read("tides.csv")

print(level)

# want +1 "an assignment of `level, moon, wind`"
# level, moon, wind = None, None, None

print(wind)

# port, pier = "north", 3
print(moon)

# want +1 "2 lines, 2 assignments"
# high_water = level[level > 3]

# share_high = high_water / level

# share = wind_speed / level

print(level)

# share_low = high_water * level
print(moon)

# want +1 "a call of `confusion`"
# tides.confusion(level, moon)
# array([[120,  12],
#        [ 20, 140]])
gauge = Gauge("north")

# want +1 "an assignment of `gauge`"
# gauge = tides.node("gauge", level)
gauge = tides.node("gauge", wind)

# gauge = max(level, moon)
tides.plot(["gauge", "level"], gauge)

for port in tides.ports():
    # want +1 "a print|a statement|print"
    # print portFile
    tides.show(port)

    # print ports
    tides.draw(port)

# want +1 "an assignment of `last_level`"
# last_level = None
tides.close(gauge)

# mean_level = 0.31
tides.flush(gauge)
