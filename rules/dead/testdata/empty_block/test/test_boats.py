import unittest


# want +3 warning "^`test_sails` tests nothing: write it or remove it$"


def test_sails():
    pass


def test_pass():
    pass


class TestBoats(unittest.TestCase):
    # want +2 warning "tests nothing"

    def test_boats(self):
        pass


class TestYachts(BoatTestCase):
    def test_boats(self):
        pass
