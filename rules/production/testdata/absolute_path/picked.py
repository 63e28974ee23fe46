import getpass

import pandas as pd

if getpass.getuser() == "ann":
    root = "/home/ann/tides"  # want note "for one of several machines"
elif getpass.getuser() == "ben":
    root = "C:/Users/ben/tides"  # want note "for one of several machines"
else:
    root = "/home/cleo/tides"  # want note "for one of several machines"
tides = pd.read_csv(root + "/tides.csv")

data = "/home/ann/data"  # want note "for one of several machines"
data = "C:/Users/ben/data"  # want note "for one of several machines"
tides = pd.read_csv(data + "/tides.csv")
# elsewhere
more = "/home/ann/more"  # want warning "exists on one machine only"
tides = pd.read_csv(more + "/tides.csv")
