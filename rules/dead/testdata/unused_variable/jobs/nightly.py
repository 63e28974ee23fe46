import matplotlib.pyplot as plt
import pandas as pd
from dask.distributed import Client
from jobs import rates
from matplotlib.animation import FuncAnimation

old_limit = 5  # want warning 1-10:"nothing reads `old_limit`, which the script sets: remove it"
limit = 7
calls = pd.read_csv("calls.csv")
yearly = calls.groupby("year").sum()  # want note "nothing reads `yearly`, which the script sets: keep the call alone"
first_row = calls[0]  # want "`first_row`"
total_len: int = 3  # want "`total_len`"
MOST = 4
_spare = 3
low, high = 1, 2
print(eval_later := 3)  # want "`eval_later`"
fig = plt.figure()
client = Client(n_workers=2)
moving = FuncAnimation(fig, rates.step)
for day in range(limit):
    knots = day * 2  # want "`knots`"
    plt.plot(calls)
counted = 0  # want "`counted`"
counted += 1
if limit > 3:
    sometimes = 4
try:
    tried = 5
except ValueError:
    pass
app = plt
spoken_of = 3
print(calls.query("minutes > @spoken_of"))
in_text = 3
print("in_text")
from_makefile = 3

if __name__ == "__main__":
    left = 4  # want "`left`"
    rates.run()
