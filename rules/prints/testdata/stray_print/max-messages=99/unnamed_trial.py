import sys

import hulls


def test(hull, waves):
    for wave in waves:
        bend = hull.bend(wave)
        print(bend.size())  # want note "`bend.size\\(\\)`"
        hull.keep(bend)
    print(bend)


def test_bend(hull, waves):
    print(hull)  # want note "`hull`"
    assert hull.bend(waves) > 0


def test_waves(hull, waves):
    hull.assert_whole()
    print(waves)  # want note "`waves`"


def bend_test(hull, waves):
    hull.assert_whole()
    print(hull)


test(hulls.read(sys.argv[1]), hulls.waves())
