import numpy as np
import pandas as pd

RULE = "=" * 60


def load_harbours(tables, engine):
    failed = []
    for table in tables:
        try:
            engine.fill(table)
        except ValueError as problem:
            failed += [problem]
    return engine.close()


def match_harbours(harbours, quays):
    for i in range(len(harbours)):
        if i % 50 == 0:
            print(i, "harbours")  # want note "tells"
        quays.match(harbours[i])
    rest = quays.left()
    for day in range(rest.days):
        print(day)  # want note "without its name"
        quays.close(day)
    return quays


def settle_berths(berths, folder):
    berths = berths.settle()
    found = {"berths in all": len(berths), "free": berths.free()}
    print(found)  # want note "tells"
    folder.write(found)
    if len(berths) > 2:
        last = berths[-1]
        first = berths[0]
        print("  first = " + first)  # want note "tells"
        print("  last = " + last)  # want note "tells"
    print("\t", berths.low, berths.high)  # want note "tells"
    print(f"{RULE}")
    print("Berths")  # want note "tells"
    folder.close()
    print(f"left out {len(berths)}:")  # want note "tells"
    for berth in berths:
        print(berth)  # want note "tells"
    return berths


def check_berths(berths, log):
    for berth in berths:
        length = log.lengths(berth)
        if not length:
            continue
        log.put(length)
    for berth in berths:
        log.moor(berth)
        print(berth)  # want note "without its name"
    for number, berth in enumerate(berths):
        print(number * 100)  # want note "tells"
        log.moor(berth)
    for berth in berths:
        try:
            log.moor(berth)
        except ValueError:
            print(log.depth)  # want note "tells"
            print(berth, log)  # want note "tells"
    return log


def print_part(name):
    print(f"== {name} ==")


def survey_harbour(path, harbour):
    harbour.open()
    print_part("Settings of the harbour")
    settings = harbour.settings(path)
    print_part("Plan")
    try:
        with open(path) as file:
            plan = file.read()
    except OSError:
        harbour.shut()
    print("share of free berths")  # want note "tells"
    _, share = harbour.compare(plan)
    print(share)  # want note "tells"
    print(harbour.plan_link)  # want note "tells"
    harbour.close()
    print(harbour.details())  # want note "tells"
    return plan


rates = np.loadtxt("rates.txt")
open("out.txt", "w").write("")
table = pd.DataFrame({"low": rates.min(0), "high": rates.max(0)})
print(table)  # want note "tells"
table.to_csv("low.csv")

# Show the days that are kept
print(rates[0])
