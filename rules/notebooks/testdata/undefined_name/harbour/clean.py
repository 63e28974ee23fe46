import json

LIMIT = 3


def wash(ships):
    global LAST
    LAST = ships
    return json.dumps(ships)


try:
    import fast
except ImportError:
    fast = None
