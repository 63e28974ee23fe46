__all__ = ["listed_one"]


def listed_one():
    return 1


def unlisted_one():  # want "nothing in the project uses `unlisted_one`"
    return 1
