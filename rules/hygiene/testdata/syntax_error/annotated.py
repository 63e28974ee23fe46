"""Annotations that work something out."""
from typing import Any, Dict, List


def levels(pier, db: Dict[str, int] or None = None, *, most: List[int] or Any = {1: [2] or 3}) -> List[int] or Any:
    return [0] or pier


async def tides(pier: List[str] and str = "") -> Dict[str, List[int]] or List[int] or None:
    return lambda: [0] or pier


class Pier:
    boats: list[(str, int)] or None = None

    def __init__(self):
        self.tides: Dict[str, int] or List[int] or None = None
        if self.tides: print(self.boats[0] or 1)
        else: self.boats[0] or print(2)
        self.names = {
            self.boats: self.boats[0] or None,
        }
