import sys


def rate(calls, hours):
    return calls / hours


print(rate(len(sys.argv)))
