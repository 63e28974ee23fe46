"""Ropes, of which some are spliced."""
from .tar import *


def cut(rope, length, ends=2):
    return rope, length, ends


def coil(rope):
    return rope


def belay(rope, pin):
    return rope, pin


def stow(rope):
    return rope


def reef(sail):
    return sail


belay("hemp")
