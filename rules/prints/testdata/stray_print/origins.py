import pprint
import time

import numpy as np


def timed(shops, kind):
    start = time.perf_counter()
    sales = shops.collect()
    end = time.perf_counter()
    print(end - start)  # want note "is the first of"
    setting = ", ".join(f"{k} is {v}" for k, v in shops.items())
    print(setting)
    mode = "nightly"
    print(mode)  # want note "shows `mode` without its name"
    sales = sales.run(setting, mode)
    print(sales)  # want "`sales`"
    out = open("unsold.txt", "w")
    pprint.pprint(sales, out)
    table = f"{kind} by town"
    table = f"{table}, {sales}"
    print(table)
    table = shops.again()
    return table


def visit(pairs, stop):
    at = 0
    for pair in pairs:
        town = pair[0]
        print(town)  # want note "shows `town` without"
        street = pair.split("-")[2]
        print(street)  # want note "without"
        shop_name = find(pair)
        print(shop_name)  # want note "without its name"
        distance = measure(pair)
        print(distance)  # want "`distance`"
        if distance > stop:
            print(distance)
            break
        if street in closed:
            print(distance)  # want note "without its name"
            break
        print(at)  # want note "without its name"
        at += 1
    print("towns far away", pairs)
    print(len(pairs))  # want note "perhaps"
    return at


def compare(left, right):
    gap = left - right
    gap.sort()
    print(gap)  # want note "without"


for kind in ["food", "books"]:
    sold = timed(kind, folder)
    file = folder + kind
    np.save(file, sold)
print(folder)  # want "`folder`"
print(len(sold), "shops sold something")
sold = visit(sold, 4)
print(np.mean(sold))
print(f"from {len(sold)} to {len(kind)}")
sold = visit(sold, 5)
print("CONTROLS")
print(sold.value_counts())  # want note "shows `sold\\.value_counts\\(\\)`, perhaps"
np.save(file, sold)
print(sold.value_counts())  # want warning "`sold.value_counts\\(\\)`"
np.save(file, sold)


def trials(folder, options):
    for path_of, kind in options.pairs:
        print("--- Trial of %s" % kind)
        print(options)
        keep(path_of)
    shop_file = folder
    for pair in options.pairs:
        shop_file, town = pair
        print(shop_file, town)  # want "`town`"
        keep(town)
    print("shops far away", folder)
    return folder


def settle(shops):
    rounds = 12
    print("Shops\n" + "=" * 20)
    print(shops)
    shops = shops.settle(rounds)
    print(shops)  # want "`shops`"
    return shops
