import csv

name = "boats"
globals()[name] = 3
