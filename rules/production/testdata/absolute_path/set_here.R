# Define base paths ----

# Modify this section of the script as necessary.

data_path <- "~/data/tides" # want note "is for one of several machines"
shared_path <- "/Volumes/GoogleDrive/Shared drives/tides" # want note "is for one of several machines"

list.files(data_path)
# Read ----









tides <- read.csv("/Volumes/GoogleDrive/Shared drives/tides/levels.csv") # want "exists on one system only"
