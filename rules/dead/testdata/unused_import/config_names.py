import json
import sys


def read(settings):
    for name in settings["readers"]:
        print(eval(name))
    return list(map(lambda x: eval(x), settings))


print(read(sys.argv))
