import harbour

# want +1 "an assignment of `tides`: bring it back, or remove what needs it"
# tides = harbour.read("tides.csv")


def low_of(pier):
    return tides.level[pier]


# want +1 "an assignment of `waves`: remove it"
# waves = harbour.read("waves.csv")
waves, swell = harbour.both()
harbour.plot(waves.high, swell.high)
