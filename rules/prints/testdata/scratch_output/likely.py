import pandas as pd


class Fleet:
    def __init__(self, boats):
        self.boats = list(boats)
        self.boats[0]  # want note "`self.boats\\[0\\]` shows nothing inside a function"
        self.berths[0]
        boats[0]


fleet = pd.read_csv("fleet.csv")
fleet.corr("draught", "length")  # want note "`fleet.corr` shows nothing in a script"
fleet.write.mode("append")
fleet.sum(fleet.draught)
