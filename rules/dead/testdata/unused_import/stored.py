import csv

globals()["boats"] = 3
