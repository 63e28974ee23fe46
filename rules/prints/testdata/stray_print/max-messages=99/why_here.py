import os

import numpy as np


def settle(crates, scale, folder):
    for crate in crates:
        filepath = folder + os.sep + crate
        print(filepath)  # want note "`filepath` without its name"
        weights = np.load(filepath)
        if weights[3] > scale.limit * 2:
            print(weights[3])  # want note "`weights\\[3\\]` without its name"
            weights = weights / 2
        if weights[4] > scale.limit:
            weights = weights / 3
            print(weights[4])  # want note "shows `weights\\[4\\]` without"
        scale.put(weights)
        if scale.full:
            print(type(crate))  # want note "tells"
            raise ValueError
        print(weights.shape)  # want warning "`weights.shape`"
        scale.turn(weights)
    drift = {"by day": scale.drift(1), "by night": scale.drift(2)}
    print("drift:", drift)  # want note "tells"
    # by day: {'north': 14.7251, 'south': 18.9324},
    shift = scale.shift(drift)
    print("shift:", shift)  # want note "tells"
    return scale.weigh(shift, drift)


def weigh_all(places, scale):
    for place in places:
        for crate in scale.crates(place):
            scale.put(crate)
            print(place + " " + crate + " weighed!")  # want note "tells"


def settle_pair(pair, scale):
    old, new = pair
    print(old, new)  # want warning "shows `new`"
    scale.put(old)
    return scale.weigh(new, old)


def settle_all(places, crates, scale):
    for at, place in enumerate(places):
        print(crates[at])  # want note "`crates\\[at\\]`"
        scale.put(crates[at], place)
        print(crates[3])  # want note "shows `crates\\[3\\]` without"
        scale.turn(crates)
    return scale


def derive(scale, crates):
    k0 = scale.load(crates)
    print("k0:", k0)  # want note "tells"
    k1 = scale.lift(k0)
    print("k1:", k1)  # want note "tells"
    k2 = scale.lift(k1) - k0
    print("k2:", k2)  # want note "tells"
    scale.put(k2)
    print("k1:", k1)  # want note "tells"
    return scale.take(k0, k1, k2)


def rate_crates(scale, heavy, light, log):
    total = len(heavy) + len(light)
    print(len(heavy) / total)  # want warning "shows `len\\(heavy\\) / total`"
    print(len(heavy))  # want warning "`len\\(heavy\\)`"
    return scale.rate(heavy, light, total)


def keep_rates(scale, rates, log):
    for crate in rates.keys():
        rates[crate] = scale.rate(rates[crate])
    print(rates)  # want note "shows `rates`"
    log.write(str(rates) + "\n")
    log.flush()


def send_rates(scale, rates, line):
    for crate in rates.keys():
        rates[crate] = scale.rate(rates[crate])
    print(rates)  # want note "`rates`"
    line.put(str(rates) + "\n")
    line.flush()


def warn(scale, tones):
    print(TermColors.WARNING)
    scale.put(TermColors.WARNING)
    print(tones.LIMIT)  # want warning "`tones.LIMIT`"
    return scale.take(tones.LIMIT)
