import sys

from plugins import find, fresh


def load_left(name, folder):
    print("left")
    known = sys.modules.get(name)  # want "8 lines again at line 21, the same"
    if known is not None and known.folder == folder:
        raise ValueError(f"{name} is loaded from {folder}")
    place = find(name, folder)
    if place is None or place.loader is None:
        raise ImportError(f"no {name} in {folder}")
    module = fresh(place, known)
    parts = [part.strip() for part in place.name.split(".") if part]
    return module, parts


def load_right(name, folder, strict):
    print("right")
    known = sys.modules.get(name)
    if known is not None and known.folder == folder:
        raise ValueError(f"{name} is loaded from {folder}")
    place = find(name, folder)
    if place is None or place.loader is None:
        raise ImportError(f"no {name} in {folder}")
    module = fresh(place, known)
    parts = [part.strip() for part in place.name.split(".") if part]
    return fresh(place, strict) or parts
