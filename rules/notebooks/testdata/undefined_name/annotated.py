import os


def moor(boat: Vessel):  # want "`Vessel` is defined nowhere: a run that gets here fails"
    boat.place: Berth = os.sep  # want "`Berth` is defined nowhere: who reads the annotation ends here"
    return boat


class Pier:
    length: Metres = 3  # want "`Metres` is defined nowhere: a run that gets here fails"
