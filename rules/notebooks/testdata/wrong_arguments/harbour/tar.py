"""Tar."""


class Bucket:
    def __init__(self, litres):
        self.litres = litres
