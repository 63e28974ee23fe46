import pandas as pd

tides = pd.read_csv("/Volumes/Backup/tides.csv")  # want "/Volumes/Backup"
