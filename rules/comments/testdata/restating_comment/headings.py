import pandas as pd

# load the gauges
gauges = pd.read_csv("gauges.csv")
gauges = gauges.dropna()
gauges.columns = ["name", "level"]

# LOAD THE GAUGES
gauges = load_gauges()

# 1. load the gauges
gauges = load_gauges()

# load the gauges ----------
gauges = load_gauges()

##########
# load the gauges
##########
gauges = load_gauges()

# Season
summer = pick.where(trips, season["summer"])
winter = pick.where(trips, season["winter"])

#### build the model
model = Sequential()
## first layer
model.add(Dense(3))

# Creating data frames
calls = pd.DataFrame({"port": ports})

# Tide tables
for table in tide_tables:
    print(table)

# Recall curves
from metrics import recall_curve

# Forecast
log.info("Forecast for {}".format(port))

# errors
same(read(port, errors=True))

# Number of calls by port and the mean of their delay, late ones first
late = calls.groupby("port").agg("mean").sort_values("delay").reset_index().rename(columns=names)

# tide settings
tide_settings = settings(
    base=1,
    tide=2,
    level=3,
    moon=4,
    wind=5,
    port=6,
)

# add the tide levels
for level in tide_levels:
    table.append(level)


# load the gauges
def load_gauges():
    # make a list of gauges,
    # one after the other, and
    # load the gauges
    return [load(g) for g in gauges]


# load gauges

gauges = load_gauges()
