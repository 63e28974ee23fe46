from __future__ import annotations

rows = [3, 1, 2]
total = 0


def add(part):
    total += part  # want "^`total` is read before it is set: a run that gets here fails$"
    return total


def drop():
    first = rows[0]  # want "^`rows` is deleted before|^`rows` is read before"
    del rows
    return first


def again(table):
    del table
    return table.head()  # want "^`table` is deleted before: a run that gets here fails$"


def other_way(part):
    if part:
        size = len(part)
    return size


def rounds(parts):
    for part in parts:
        if part > 1:
            print(before)
        before = part


def handler(part):
    try:
        size = open(part)
    except OSError as error:
        print(error)
    print(size, error)  # want "`error` is read before it is set"


def flagged(part, failed=False):
    error = None
    problem = ""
    try:
        raise ValueError(part)
    except ValueError as error:
        problem = str(error)
    if failed:
        print(error)  # want "`error` is read before it is set"
    if problem:
        print(problem)
    else:
        print(error)


def lazy(parts):
    found = (limit < part for part in parts)
    limit = 3
    return list(found)


def annotated(part: Later) -> Later:
    return part


def declared(part):
    width: int
    height: int
    if part:
        height = 1
    return width + height  # want "`width` is read before it is set"


def in_class(parts):
    class Box:
        parts = parts
        size = parts
    return Box


def asked(part):
    try:
        return answer
    except NameError:
        answer = part
    return answer


class Later:
    pass


print(late)  # want "`late` is read before it is set"
late = rows
input = input


def never_begun(ids):
    for batch in ids:
        while ids[at] != 1:  # want "`at` is read before it is set"
            at += 1
        kept = [k for k in kept]  # want "`kept` is read before it is set"
    return at


def begun_in_the_first_round(rows):
    first = True
    for row in rows:
        if not first and before != row:
            print(before)
        if row > 3:
            try:
                last = last + 1
            except NameError:
                last = 1
        first = False
        before = row
    return before, last

try:
    extra_tides
except NameError:
    pass
else:
    print(sorted(extra_tides))

try:
    print("tides")
except NameError:
    pass
else:
    print(sorted(spare_tides))  # want "`spare_tides`"


if "boats" in globals():
    boats.moor()
    del boats
if "moles" not in globals():
    moles.moor()  # want "`moles` is read before it is set"
boats, moles = 1, 2


if "lines" in globals() and boats:
    lines.moor()
if not ("ropes" in globals()):
    ropes.moor()  # want "`ropes` is read before it is set"
lines, ropes = 1, 2
