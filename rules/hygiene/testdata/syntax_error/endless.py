import tides

# want +1 "^`\"\"\" Tides` is a string that does not end: close it$"
""" Tides
tides.plot()
