"""A package of a harbour."""


def ropes(length):
    return length


def dredge(depth):
    return depth
