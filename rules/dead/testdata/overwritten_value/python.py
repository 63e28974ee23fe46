import numpy as np


def late(table, limit):
    rows = table["minutes"] > 3  # want warning 5-9:"^`rows` is set again in line 6 before anybody reads it: remove this value$"
    rows = table["minutes"] > limit
    total = 0
    total = rows.sum()
    mean = np.mean(rows)  # want note "^`mean` is set again in line 11 and not read before"
    print(total)
    mean = total / len(rows)
    part = rows[1:]
    part = part[2:]
    _unused = rows[1:]
    _unused = rows[2:]
    if limit:
        part = rows[3:]
    part = part + rows[4:]
    a, b = rows
    a, b = rows
    for row in rows:
        x = row + 1  # want "`x` is set again in line 25"
        if row:
            continue
        x = row + 2
        print(x)
    value = rows[5:]

    def inner():
        return value

    inner()
    value = rows[6:]
    first = rows[0]
    try:
        first = rows[1]
    except IndexError:
        pass
    chain = other = rows[7:]
    chain = rows[8:]
    return mean, part, a, b, inner, first, chain, other


def dynamic(rows):
    x = rows[1:]
    x = rows[2:]
    return locals()


fig = plt.figure()
fig = plt.figure()
print(fig)
top = late.x  # want "`top` is set again in line 55"

top = late.y
print(top)
shared = late.x


def change():
    global shared
    shared = late.z


change()
shared = late.y


def pick(rows, names, option):
    best = names.first
    if option:
        best = names.last
    else:
        best = names.middle
    worst = names.first + "_"  # want "`worst` is set again in line 78 before anybody reads it"
    if option:
        return best
    worst = rows[0]
    return best, worst


def test_limits(rows):
    with pytest.raises(ValueError):
        rows = rows.head(-1)
    with open("rows") as f:
        text = rows.name + "x"  # want "`text` is set again in line 87"
        text = f.read()
    rows = rows.head(1)
    return rows, text


def last_try(rows):
    value = rows[1:]
    try:
        value = rows.load()
    except OSError:
        print(value)
    size = rows[2:]
    for row in rows:
        try:
            size = row.size()
        finally:
            print(row)
        return size  # the flow takes it for possible that one comes here when size() fails


def late_of_two(first, second):
    head = first.readline()
    late = [line for line in first]
    head = second.readline()
    return head, late
