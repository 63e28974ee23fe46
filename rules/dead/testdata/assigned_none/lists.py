import random

import numpy as np
from numpy.random import shuffle

rows = []
rows = rows.append(3)  # want warning "^`rows` is None from here on, as `rows.append` works in place: call it by itself$"
print(rows)

names = [name.strip() for name in lines].sort()  # want warning "^`names` is None from here on, as `sort` works in place: use `sorted`$"
print(names)
order = sorted(lines).reverse()  # want warning "is None"
print(order)
seen = set()
seen = seen.add(3)  # want warning "is None"
print(seen)
taken = {3}.pop()
print(taken)
ages = dict(ann=3)
more = ages.update(bob=4)  # want warning "^`more` is None"
print(more)
age = ages.setdefault("cy", 5)
print(age)

values = list(lines)
values = random.shuffle(values)  # want warning "as `random.shuffle` works in place"
print(values)
cards = np.random.shuffle(lines)  # want warning "is None"
print(cards)
decks = shuffle(lines)  # want warning "is None"
print(decks)
said = print(rows)  # want warning "^`said` is None from here on, as `print` gives nothing back: call it by itself$"
print(said)


def gather():
    found = []
    found[0] = 4
    return found.append(3)  # want warning "^this returns None, and `found` is lost, as `found.append` works in place: call it by itself$"


def keep(box):
    found = []
    box.found = found
    return found.append(3)


def hand(box):
    found = []
    box(found=found)
    return found.append(3)


def pick(box):
    found = []
    box[found] = 3
    return found.append(3)


def also():
    found = logs
    return found.append(3)


def both():
    found = first = logs
    first[0] = 3
    return found.append(3)


logs = []


def note():
    return logs.append(3)


def fill(found):
    return found.append(3)


def put():
    return rows.append(3)


def tell():
    return print(rows)


# Other objects have such methods, too.
def others(table, parts):
    table = table.append(parts)
    parts = []
    for part in table:
        parts = frame(part)
    parts = parts.append(3)
    pairs, singles = [], []
    both = pairs.append(3)
    mixed = {}
    mixed = []
    mixed = mixed.clear()
    with open(table) as file:
        file = file.update(3)
    for row in []:
        row = row.append(3)
        print(row)
    bits = frame(table)
    bits = []
    bits = bits.append(3)
    print(bits)
    heap = []
    heap = heap.pop()
    heap = heap.append(3)
    bag = []
    bag = index.insert(3)
    bag = bag.append(3)
    print(heap, bag)
    left, right = [3, index]
    middle = right.insert(3)
    print(middle)
    return table, parts, both, mixed, file


one = index.insert(3)
print(one)
other = shuffled.shuffle(3)
print(other)
texts = rows.append
print(texts)


def later():
    print(late)


late = rows.append(4)


def lent(rows: list):
    rows = rows.append(3)  # want warning "^`rows` is None"
    print(rows)


def words(line):
    named = "low high".split()
    named = named.remove("low")  # want warning "^`named` is None"
    print(line, named)
