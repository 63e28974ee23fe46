import matplotlib.pyplot as plt

import tides


def follow(ports):
    levels = [tides.level(port) for port in ports]
    if 0:  # want note "keeps what is run by hand"
        fig, ax = plt.subplots()
        ax.plot(levels)
        plt.show()
    if 0:  # want warning "switches its block off"
        fig, ax = plt.subplots()
        ax.plot(levels)
        tides.keep(levels)
    return levels


def watched(ports):
    levels = [tides.level(port) for port in ports]
    if False:  # want note "keeps what is run by hand"
        print("[watched]")
        shown = sorted(levels)
        print("levels", shown)
    if False:  # want warning "switches its block off"
        print("levels", levels)
        tides.keep(levels)
        print("kept")
    if False:  # want warning "switches its block off"
        levels = tides.remove("levels.csv")
        print("watched")
        print(ports)
    return levels
