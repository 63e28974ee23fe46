from icecream import ic


def weigh(crates, scale, verbose):
    scale.settle(crates)
    print({"heavy crates": crates.heavy})
    print(crates.index)  # want warning "index"
    crates = scale.weigh(crates)
    crates = crates.dropna()
    print(len(crates.lids))  # want note "len"
    if len(crates.lids) < 5:
        return None
    crates = scale.weigh(crates)
    ic(crates)  # want warning "looks"
    if verbose:
        ic(crates.lids)  # want note "looks"
    return scale.weigh(crates)


def load(dock, scale):
    print("reading the crates of the dock")  # want note "tells"
    crates = dock.read()
    print(crates.shape)  # want note "`crates.shape`"
    light = scale.light(crates)
    print(light.shape)  # want warning "`light.shape`"
    # Check that no crate is lost,
    # light or heavy
    return scale.weigh(light)


def follow(dock, piers, tides):
    for pier in piers:
        dock.moor(pier)
        print(pier)  # want note "`pier`"
        dock.write(pier)
    # Print how many of each there are
    print(len(piers))
    print(len(tides))
    return dock.leave(piers, tides)


def moor(dock, chunks, crates_fpath):
    chunks = dock.split(chunks)
    print(len(chunks))  # want note "len"
    for t in range(len(chunks) // 50):
        dock.moor(chunks[t])
    chunks = dock.join(chunks)
    print(chunks)  # want warning "`chunks`"
    for chunk in chunks:
        dock.moor(chunk)
    print(dock.crates_fpath)  # want note "crates_fpath"
    return dock.leave(chunks)


def hello():
    print("hello from the dock")
    return


def leave(dock, crates):
    crates = dock.read(crates)
    # display what is left: (crates, lids)
    print(crates.left, crates.lids)
    return dock.leave(crates)


def tally(dock, crates):
    crates = dock.read(crates)
    # display results: (crates, lids)
    print((crates.count(), crates.lids()))
    return dock.leave(crates)


def rank(crates, scale):
    sorted_table = scale.sort(crates)
    rough_table = scale.sort(crates)
    print(rough_table)  # want note "shows `rough_table` without its name"
    scale.put(rough_table)
    order = scale.sort(crates)
    print(order)  # want note "shows `order` without its name"
    scale.put(order)


def compare(crates, lids, scale):
    crates = scale.sort(crates)
    print(crates.shape)  # want note "without its name"
    print(lids.shape)  # want note "without its name"
    if crates.shape[0] != lids.shape[0]:
        raise ValueError
    scale.put(crates, lids)
