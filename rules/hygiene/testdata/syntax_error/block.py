import tides

# want +1 "^`.tides.read.*` begins with one quote what three end: write three$"
"tides.read()
tides.plot()
"""
