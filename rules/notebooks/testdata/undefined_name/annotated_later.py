from __future__ import annotations


def moor(boat: Vessel):  # want "`Vessel` is defined nowhere: who reads the annotation ends here"
    return boat


def find(name: Buoy) -> Vessel:
    return Buoy(name)  # want "`Buoy` is defined nowhere: a run that gets here fails"
