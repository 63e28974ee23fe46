import time

import pandas as pd


def dredge(barge, log, depth_name):
    sludge = barge.dredge()
    barge.weigh(sludge)
    print(sludge, barge.draught)  # want "`barge.draught`"
    barge.stop(depth_name)
    print(barge.pump())  # want note "`barge.pump\\(\\)` without its name"
    barge.stop()
    print(barge.summary())  # want note "without its name"
    barge.stop()
    print(barge.pump(3))  # want note "tells"
    scores = barge.scores()
    print(scores)  # want note "without its name"
    best = pick(scores)
    print(best.score)  # want note "tells"
    print(best)  # want note "perhaps"
    log.append(scores)


def ferry(quays, crew):
    for quay in quays:
        if quay.closed:
            continue
        print(quay)  # want note "shows `quay` without"
        print(quay.crane)  # want "`quay.crane`"
        load = quay.load()
        crew.carry(load)
        print(quay.mates[0])  # want "`quay.mates\\[0\\]`"
        crew.rest()
    for mile in range(80):
        crew.row()
        print(mile)  # want note "without its name"
    for one, other in zip(quays, crew):
        print(one, other)  # want note "without its name"


def weigh(barge, crew):
    try:
        load = barge.load()
    except ValueError as e:
        print(e)  # want note "tells"
        print(barge)  # want note "tells"
        print(f"crew: {crew}")  # want note "tells"
        raise
    if not load:
        print(crew)  # want note "tells"
        raise ValueError("empty")
    if barge.errors:
        print(crew)  # want note "tells"
    if barge.mile % 10 == 0:
        print(load)  # want note "tells"
    scores = barge.scores()
    with pd.option_context("display.max_rows", 9):
        print(scores)  # want note "without its name"
    crew.log(scores)


def moor(barge, quays):
    print("Quays that are free:")  # want note "tells"
    print(quays)  # want note "tells"
    barge.stop()
    print("mooring", end=" ")
    print(barge.shape)  # want note "tells"
    barge.stop()
    print("free quays were counted")  # want note "tells"
    for quay in quays:
        print(quay)  # want note "tells"
    barge.stop()
    if barge.full:
        print("full")  # want note "tells"
    else:
        print("empty")  # want note "tells"
    print(barge)  # want note "tells"
    begun = time.time()
    barge.stop()
    spent = time.time() - begun
    print(barge, spent)  # want note "shows `spent` without"
    barge.save(quays)
    print(quays)  # want note "tells"
    return barge


def steer(barge, winds):
    angle = barge.turn(winds)
    winds.sort()
    print("angle", angle)  # want note "tells"
    print("left and right of it", winds)  # want note "tells"
    barge.go(angle)
    return winds


def stern_results(barge):
    barge.stop()
    print(barge.rudder)  # want note "without its name"


def stern(barge):
    barge.stop()
    print(barge.rudder)  # want note "`barge.rudder` without its name"


def string_of(barge, miles):
    lines = ""
    for mile in miles:
        lines += f"{mile} miles"
        lines += barge.newline
