def tide_for_others(day):
    return day


def _tide_of_moon(day):  # want "nothing in the project uses `_tide_of_moon`"
    return day


def _shared_tide(day):
    return day
