from somewhere import harbour


def test_late(harbour):
    assert harbour
