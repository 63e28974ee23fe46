import sys

args = sys.argv[1:]
first = args[0]
second = args[1]
third = args[2]
import json

rows = json.loads(first)
rows = rows[1:]
total = sum(rows) + 1
total = total * 2
sys.path.append("..")
from shop import prices
print(prices)
import os  # want "`os`: loaded in the midst"
