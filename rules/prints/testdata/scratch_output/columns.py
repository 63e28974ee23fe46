import pandas as pd


def merged(clicks, events, ports):
    both = pd.merge(clicks, events, on="id")
    both["land"]  # want "shows nothing inside a function"
    ports["land"]
    both = both[["id", "land"]]
    return both
