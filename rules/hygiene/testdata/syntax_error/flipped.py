import tides

""" READ """
levels = tides.read()
# want +1 "^`\"\"\"` takes what begins another string for its end: close it or remove it$"
"""
tides.plot()

""" WRITE """
tides.write()
