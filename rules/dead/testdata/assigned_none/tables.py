import cudf
import pandas as pd
import tides

calls = pd.read_csv("calls.csv")
calls = calls.dropna(inplace=True)  # want warning "^`calls` is None from here on, as `calls.dropna` works in place: drop `inplace=True`$"
print(calls.shape)

boats = pd.read_csv("boats.csv").reset_index(inplace=True)  # want warning "^`boats` is None from here on, as `reset_index` works in place"
boats.plot()

# The column is empty, whoever reads it.
piers = pd.read_csv("piers.csv")
piers["height"] = piers["height"].rename("h", inplace=True)  # want warning "None from here on"
piers.area = piers.area.fillna(0, inplace=True)  # want warning "^`piers.area` is None before pandas 3, as `piers.area.fillna` works in place"

calls.dropna(inplace=True).head()  # want warning "^`.head` fails, as `calls.dropna` works in place and gives None: drop `inplace=True`$"
piers.fillna(0, inplace=True).head()


def without(path):
    buoys = pd.read_csv(path)
    return buoys.drop(columns="id", inplace=True)  # want warning "^this returns None, and `buoys` is lost, as `buoys.drop` works in place: drop `inplace=True`$"


def changed(buoys):
    return buoys.drop(columns="id", inplace=True)


def same():
    buoys = tides.latest
    return buoys.drop(columns="id", inplace=True)


def column():
    depth = piers["depth"]
    return depth.fillna(0, inplace=True)


def each():
    for buoys in tides.all():
        return buoys.drop(columns="id", inplace=True)


def noted(path):
    buoys = pd.read_csv(path)
    tides.note(buoys)
    return buoys.drop(columns="id", inplace=True)


# In a loop the next turn reads it.
depths = pd.read_csv("depths.csv")
for column in columns:
    depths = depths.drop(columns=column, inplace=True)  # want warning "^`depths` is None"

kept = calls.dropna(inplace=False)
print(kept)
perhaps = calls.dropna(inplace=quick)
print(perhaps)
table = drop("a", inplace=True)
print(table)
log = calls.append(3, inplace=True)
print(log)
print("{}", calls).format(3)
module = tides.drop("a", inplace=True)
print(module)
low = calls.lower(inplace=True)  # no method of pandas
print(low)

# Nobody reads it, or reads another value.
spare = calls.dropna(inplace=True)
again = calls.dropna(inplace=True)
again = 3
print(again)
gone = calls.dropna(inplace=True)
del gone
if rough:
    rare = calls.dropna(inplace=True)
else:
    rare = 4
print(again)

# Asked whether there is one.
answer = calls.dropna(inplace=True)
assert answer is None
kind = calls.dropna(inplace=True)
print(type(kind))
number = calls.dropna(inplace=True)  # want warning "^`number` is None"
assert number == 3
first, second = calls.dropna(inplace=True)
print(first)


class Harbour(pd.DataFrame):
    def tidy(self):
        tidied = self.dropna(inplace=True)
        return tidied.shape

    @classmethod
    def dry(cls):
        tidied = cls.dropna(inplace=True)
        return tidied.shape

    def clean(self):
        tidied = super().dropna(inplace=True)
        return tidied.shape
