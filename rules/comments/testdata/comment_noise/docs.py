"""
A module.

# Not a comment.
"""


def f():
    """Say what it does.

    And how.
    """
    return 1


# What function 0 is for
# and how it is called
# from elsewhere.
def f0():
    return 0


# What function 1 is for
# and how it is called
# from elsewhere.
def f1():
    return 1


# What function 2 is for
# and how it is called
# from elsewhere.
def f2():
    return 2


# What function 3 is for
# and how it is called
# from elsewhere.
def f3():
    return 3


# What function 4 is for
# and how it is called
# from elsewhere.
def f4():
    return 4


# What function 5 is for
# and how it is called
# from elsewhere.
def f5():
    return 5


# What function 6 is for
# and how it is called
# from elsewhere.
def f6():
    return 6


# What function 7 is for
# and how it is called
# from elsewhere.
def f7():
    return 7


# What function 8 is for
# and how it is called
# from elsewhere.
def f8():
    return 8


# What function 9 is for
# and how it is called
# from elsewhere.
def f9():
    return 9


