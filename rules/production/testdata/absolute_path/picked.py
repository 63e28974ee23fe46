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


# Replace these with your own paths.
TIDE_FILE = "/Users/anna/tides.csv"  # want note "is for one of several machines"
OUT_DIR = "/Users/anna/out"  # want note "is for one of several machines"

WAVE_FILE = "/Users/anna/waves.csv"  # want warning "exists on one machine only"
GAUGE_FILE = "/Users/anna/gauges.csv"  # change to where your data lies  # want note "is for one of several"
# The files that changed this year.
BUOY_FILE = "/Users/anna/buoys.csv"  # want warning "exists on one machine only"


DEFAULT_TIDES = "/home/ann/tides.csv"  # want note "for one of several machines"


def read_tides():
    return pd.read_csv(DEFAULT_TIDES)

# Fill in the folder that the gauges were saved in
gauge_dir = "/home/ann/gauges"  # want note "is for one of several machines"

# Define the places and update as needed
map_dir = "/home/ann/maps"  # want note "is for one of several machines"

# The name of the folder where you have the maps
sheet_dir = "/home/ann/sheets"  # want note "is for one of several machines"

# Download and change to the location of the depths
depth_dir = "/home/ann/depths"  # want note "is for one of several machines"

# Change the units of the depths here
level_dir = "/home/ann/levels"  # want warning "exists on one machine only"

# Update the model with the path of the ships
model_dir = "/home/ann/models"  # want warning "exists on one machine only"

if kind == "high":
    level_data = "/home/ann/tides/high.csv"  # want warning "exists on one machine only"
elif kind == "low":
    level_data = "/home/ann/tides/low.csv"  # want warning "exists on one machine only"
