import MDAnalysis as mda
import numpy as np
import scipy.stats as stats

pier = mda.Universe("pier.gro", "pier.xtc")
boats = pier.select_atoms("name B")


def drift(boats, frame, step):
    boats.universe.trajectory[frame]
    before = boats.positions.copy()
    boats.universe.trajectory[frame + step]
    before[0:2]  # want "shows nothing"
    return boats.positions - before


def describe(spans):
    stats = []
    for span in spans:
        stats.append([np.mean(span), np.std(span)])
    return stats


def compare(spans, stats):
    stats.append(spans)


def exercise(spans):
    longest = 0
    for span in spans:
        TODO
        LATER
    return longest


def test_all(spans):
    stats.ttest_ind(*spans)  # want "`stats.ttest_ind`"


pier.trajectory[0]
drift(boats, 0, 3)
pier.trajectory.time  # want "shows nothing in a script"
