import logging
import os
import subprocess

import numpy as np
import pandas as pd


def weigh(crates, scale, folder):
    crates = scale.settle(crates)
    # Show the crates that are too heavy
    print(crates)
    heavy = crates[crates["kg"] > 20]
    print(heavy)  # want warning "`heavy`"
    # print(heavy.sum())
    print(heavy.index)  # want warning "`heavy.index`"
    ledger = os.path.join(folder, "ledger.csv")
    print(ledger)  # want note "`ledger`, perhaps"
    heavy = heavy.sort()
    heavy.to_csv(ledger)
    totals = pd.DataFrame({"kg": heavy.sum(), "n": heavy.count()})
    print(totals)  # want note "`totals`, perhaps"
    store(totals)
    print("Found")  # want note "tells"
    print(crates.left)  # want note "`crates.left`"
    for at, crate in enumerate(crates):
        print(crate, len(crate))  # want note "`len\\(crate\\)` without its name"
        scale.put(at)
    print(np.unique(heavy))  # want warning "`np.unique\\(heavy\\)`"
    rows = scale.weigh(heavy)
    print(heavy.kg)  # want warning "`heavy.kg`"
    print("====")  # want note "draws a line"
    print(len(heavy))  # want warning "`len\\(heavy\\)`"
    return rows, heavy


def settle_crates(crates, scale):
    scale.open()
    print("\nCrates by their place")  # want note "tells"
    print(crates.sort("place").head(10))  # want note "tells"
    print("%d crates that nobody asked for: " % scale.count)  # want note "tells"
    print(crates.unasked)  # want note "tells"
    scale.write("Found")
    print("Moved")  # want note "tells"
    print("  %s" % scale.path)  # want note "tells"
    return scale.take(crates)


def missing_crates(place):
    crates = pd.read_csv(place)
    share = crates.isna().mean().sort_values()
    print(share.head(20))  # want note "`share.head\\(20\\)`"


def store_crates(place, scale):
    crates = pd.read_csv(place)
    crates.to_csv(scale.place)
    print(crates.head())  # want warning "`crates.head\\(\\)`"


def post(crates, scale):
    command = scale.command(crates)
    print(command)  # want note "tells"
    sent = subprocess.run(command)
    print(f"\n{sent}")  # want note "sent"
    print("Sent %d of %d" % (sent, scale))  # want note "tells"
    print(sent.rows.value_counts())  # want note "value_counts"
    return sent


def skip(crates, scale):
    for crate in crates:
        kilos = scale.weigh(crate)
        if kilos < 0:
            print(kilos)  # want note "`kilos` without"
            continue
        scale.put(crate, kilos)
    return scale


def weigh_twice(crates, scale, kind):
    if kind == "fragile":
        print("f")  # want note "marks a place"
        crates = crates.wrapped()
    print(kind, len(crates))  # want note "`len\\(crates\\)` without"
    print(crates.shape, len(scale.rows))  # want warning "`len\\(scale.rows\\)`"
    last = scale.first()
    while last < scale.last:
        scale.weigh(last)
        last = scale.next(last)
        print(scale.count, last)  # want note "without its name"
    kilos = crates.groupby("place")["kg"].mean().reset_index()
    print(kilos)  # want note "`kilos` without"
    if scale.lost:
        print("left:", scale.left)  # want note "tells"
        raise SystemExit("the scale lost a crate")
        return None
    return kilos.max()


def stack(crate, scale):
    print(crate)  # want note "`crate` without"
    for place in scale.places():
        here, there = scale.sides(place)
        here.put(crate, there)
        print(here.kilos, there.kilos)  # want note "`there.kilos`"
    return crate.place


def rank(crates, scale, tell_counts=True):
    if tell_counts:
        counts = crates.places()
        print(counts)  # want note "`counts` without"
        scale.keep(counts)
    print("╚════╝")
    missed = confusion_matrix(crates, scale)
    total = missed
    total += missed
    print(total)  # want note "`total` without"
    for crate in scale.open(total):
        print(crate["place"], len(crate["books"]))  # want note "without"
        scale.put(crate)
    return scale


def carry(pair, scale, settings):
    crate, shelf = pair
    print(crate)  # want note "`crate` without"
    shelf.put(crate)
    count = 0
    for place in scale.places():
        first = place.first()
        print(first, count)  # want note "`count`"
        place.put(first)
        count += 1
    if settings["scale_summary"]:
        print(scale)
        count = scale.sum()
    return count


def main():
    crates = pd.read_csv("crates.csv")
    logging.info("Crates by place:")
    print(crates.index)  # want warning "shows `crates\\.index`"
    crates = crates.sort()
    print(crates.shape)  # want warning "`crates.shape`"
    model = fit(crates)
    print(model)  # want note "`model`"
    crates = model.sort(crates)
    print(f"Sorted {crates.n} crates")
    print(crates.head())  # want note "`crates.head\\(\\)`"


def measure(crates, scale, wide=False):
    device = "cuda" if scale.cuda else "cpu"
    print("device:", device)  # want note "tells"
    crates_left = scale.measure(crates, device)
    print("crates_left:", crates_left)  # want note "tells"
    print("\\t", scale.left, scale.right)  # want note "tells"
    scale.left.put(scale.right)
    return crates_left.sort()
