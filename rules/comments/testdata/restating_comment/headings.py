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


class Chart:
    def draw(self, plot, level, start):
        #: the level
        self.level = level

        # Draw the guides
        guides = plot.guides.assemble(theme)

        # Generate the plot for the gallery
        plot_gallery = True

        # Check the start
        if start is not None:
            level = start.level
            level.move(start)

        # Run if the level is known
        if self.level_known(level):
            self.run()

        # and sigma
        sigma = identity(level)

        # test set
        assert score(level) > 0.9

        # with gaps left out
        chart = grid(level, gaps=False)

        # Wide by size
        wide = Chart(level, size=Wide())

        # string accessor
        parts = self.names.str.split("_")

        # label的标签
        labels = np.array(labels)

        # fit the net on one part
        net.fit(x1, y1)

        # input files
        files = glob("*.txt")

        # return_level
        return level
