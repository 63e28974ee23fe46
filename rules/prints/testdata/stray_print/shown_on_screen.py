import pandas as pd
from pandas.plotting import lag_plot

tides = pd.read_csv("tides.csv")
lag_plot(tides["level"])
print("mean level:", tides["level"].mean())
print("highest:", tides["level"].max())
tides.level.plot()
rows = cursor.execute("SELECT count(*) FROM tides")
print("rows:", rows.fetchone()[0])
