import os


def clean(rows):
    """Say what it does."""
    # Take the rows  # want warning "`clean`: 12 of 18 lines are comments .66 %., worst here"
    # of the table
    a = rows.take()
    # Leave out those
    # that are empty
    # or too long
    b = a.drop()
    # Put them into
    # the order
    c = b.sort()
    # Now the names
    # are made short
    # and are unique
    d = c.short()
    # Hand them
    # back
    return d


def store(rows):
    # Two words on why.
    rows.a()
    rows.b()
    rows.c()
    rows.d()
    rows.e()
    rows.f()
    rows.g()
    rows.h()
    rows.i()
    rows.j()
    rows.k()
    rows.z0()
    rows.z1()
    rows.z2()
    rows.z3()
    rows.z4()
    rows.z5()
    rows.z6()
    rows.z7()
    rows.z8()
    rows.z9()
    rows.z10()
    rows.z11()
    rows.z12()
    rows.z13()
    rows.z14()
    rows.z15()
    rows.z16()
    rows.z17()
    rows.z18()
    rows.z19()
    rows.l()


class Table:
    def read(self):
        # Take the rows  # want "`read`: 10 of 14 lines"
        # of the table,
        # one by one
        # and then
        # the names
        a = 1
        # Put them into
        # the order
        # that is asked
        # for by those
        # who read them
        b = 2
        return a + b
