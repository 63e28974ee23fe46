import pandas as pd

tides = pd.read_csv("/Volumes/Backup/tides.csv")  # want "/Volumes/Backup"
lows = pd.read_csv("/pool/home/ann/lows.csv")  # want "/pool/home/ann"
highs = pd.read_csv("/blue/shore/ann/highs.csv")  # want "/blue/shore"
page = pd.read_csv("/app/home/ann/page.csv")
apples = pd.read_csv("/orange/apple/x.csv")  # want note "is absolute"
lakes = pd.read_csv("/orange/shore-lab/tmp/" + name)  # want "/orange/shore-lab"
