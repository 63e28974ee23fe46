import pandas as pd

sales = pd.read_csv("sales.csv")
sales = sales.dropna(subset=["amount"])
sales["amount"] = sales["amount"].clip(lower=0)
sales["month"] = sales["date"].str[:7]
north = sales[sales["region"] == "north"]
north_total = north.groupby("month")["amount"].sum()
north_share = north_total / north_total.sum()
north_share.to_csv("north.csv")
south = sales[sales["region"] == "south"]
south_total = south.groupby("month")["amount"].sum()
south_share = south_total / south_total.sum()
south_share.to_csv("south.csv")
east = sales[sales["region"] == "east"]
east_total = east.groupby("month")["amount"].sum()
east_share = east_total / east_total.sum()
east_share.to_csv("east.csv")
west = sales[sales["region"] == "west"]
west_total = west.groupby("month")["amount"].sum()
west_share = west_total / west_total.sum()
west_share.to_csv("west.csv")
coast = sales[sales["region"] == "coast"]
coast_total = coast.groupby("month")["amount"].sum()
coast_share = coast_total / coast_total.sum()
coast_share.to_csv("coast.csv")
islands = sales[sales["region"] == "islands"]
islands_total = islands.groupby("month")["amount"].sum()
islands_share = islands_total / islands_total.sum()
islands_share.to_csv("islands.csv")
online = sales[sales["region"] == "online"]
online_total = online.groupby("month")["amount"].sum()
online_share = online_total / online_total.sum()
online_share.to_csv("online.csv")
