import json


def moor(rope):
knots = json.loads(rope)
rope = knots
