import csv

exec("csv.reader")
