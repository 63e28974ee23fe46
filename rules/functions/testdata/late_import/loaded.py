import imp
from importlib import util

rows = read("rows.csv")
rows = rows.dropna()
total = rows.total.sum()
imp.load_source("prices", "/srv/modules/prices.py")
from prices import cheapest

spec = util.spec_from_file_location("rooms", "/srv/modules/rooms.py")
rooms = util.module_from_spec(spec)
spec.loader.exec_module(rooms)
from rooms import largest

print(cheapest(rows), largest(rows), total)
import os  # want "`os`: loaded in the midst"
