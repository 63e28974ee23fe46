"""Methods of classes that nobody knows by their name."""
import pandas as pd
from pandas import DataFrame

from harbour.draws import Draws
from harbour import tallies


class Queue:
    """Boats that wait."""

    def __init__(self):
        self.boats = []

    def head(self):
        return self.boats.pop(0)

    def value_counts(self):
        self.seen = True


queue = Queue()
queue.head()
queue.value_counts()
draws = Draws(40)
draws.sample()
draws.describe()
tally = tallies.Tally()
tally.mean()


def step(stats: Draws, rows: pd.DataFrame, wait, more: DataFrame):
    stats.sample()
    rows.sample()  # want "rows.sample"
    more.describe()  # want "more.describe"
    wait.head()
    wait.describe()  # want "wait.describe"


trips = DataFrame({"km": [3]})
trips.head()  # want "trips.head"
fares = pd.DataFrame()
fares.describe()  # want "fares.describe"
ferries = pd.read_csv("ferries.csv")
ferries.tail()  # want "ferries.tail"

boost = tallies.Boost()
boost.predict_proba(trips)  # want "boost.predict_proba"

boost.score(trips, fares)
