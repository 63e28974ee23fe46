import sys

import pandas as pd

import tides


def moor(boats, berths):
    for boat in boats:
        hull = berths[boat]["hull"]
        print(hull)  # want "`print` shows `hull`"
        quit()
        hull.moor()
        boats.keep(hull)
    return boats


def describe_first(pages, jar):
    for page in pages:
        print(fetch_text(page["link"], jar))  # want "`print` shows"
        break


def newest(rows):
    for row in rows.fetch():
        print(row)  # want "`print` shows `row`"
        print(row[0])  # want "`print` shows `row\\[0\\]`"
        return row[0]


def parse(lines, column):
    for line in lines:
        try:
            column.add(line)
        except ValueError:
            print("line")
            print(line)
            sys.exit(1)


def fetch_text(link, jar):
    return jar.get(link)


def depths(chart):
    found = chart.query("depth")
    print(found)  # want "`print` shows `found`"
    return
    rows = chart.query("depth", full=True)
    return rows


def folds(splitter, model, levels):
    gains = []
    for train, test in splitter.split(levels):
        gains.append(model.gain(train, test))
        score = model.score(test)
        print(score)  # want note "tells"
        print("fold: " + str(len(gains)))  # want note "tells"
        break
    return gains


def walk(port, fleet):
    try:
        fleet.reach(port)
    except KeyError as e:
        print(e.args)
        sys.exit(1)
        pass


def steps(levels):
    for level in levels:
        print(level)  # want note "without its name"
        if level > 3:
            break
        tides.rise(level)


def command(folder):
    line = "sort %s" % folder
    print("Sort with: ", line)  # want note "tells"
    return line
    tides.run(line)


levels = pd.read_csv("levels.csv")
print(sorted(set(levels.port)))  # want "`print` shows"
sys.exit()
levels = tides.scale(levels)
levels.to_csv("scaled.csv")
