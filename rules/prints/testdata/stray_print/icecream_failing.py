from icecream import ic
from tides import Gauge, summary


def compare(levels, wanted):
    ic(levels)  # want "`ic` is for looks"
    try:
        assert levels == wanted
    except AssertionError as error:
        ic(error)
        ic(wanted)
        exit()
    return levels


if __name__ == "__main__":
    gauge = Gauge()
