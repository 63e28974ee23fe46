"""Annotations that work something out."""
from typing import Any, Dict, List


def levels(pier, db: Dict[str, int] or None = None, *, most: List[int] or Any = {1: [2] or 3}) -> List[int] or Any:
    return [0] or pier


async def tides(pier: List[str] and str = "") -> Dict[str, List[int]] or List[int] or None:
    return lambda: [0] or pier
