import json


def moor(rope):
	"""Ties a boat up"""
    knots = json.loads(rope)
    return knots + rope
