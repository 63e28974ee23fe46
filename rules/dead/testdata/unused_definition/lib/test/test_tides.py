from ferry.tides import tide_for_others


def make_moon():  # want "nothing in the project uses `make_moon`"
    return 1


def test_tide():
    assert tide_for_others(1) == 1
