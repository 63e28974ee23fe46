import numpy as np

calls = np.loadtxt("calls.csv")
calls = calls[calls > 0]
late = calls > 20
shares = late.sum() / len(late)
import pandas as pd  # want warning 1-20:"`pandas` and 1 more: loaded in the midst of the work"
import numpy as np

table = pd.DataFrame(shares)
from scipy import stats

print(stats.describe(table))


def plot(table):
    import matplotlib.pyplot as plt

    plt.plot(table)


try:
    import ujson
except ImportError:
    ujson = None

if table.empty:
    import traceback
