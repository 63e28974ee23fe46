from contextlib import suppress

for path in paths:
    # want +3 warning 5:"`except:` hides every error: handle those"
    try:
        frames.append(read(path))
    except:
        pass
    # want +3 "`Exception` hides"
    try:
        frames.append(read(path))
    except Exception:  # pragma: no cover
        continue
    # want +3 "hides"
    try:
        frames.append(read(path))
    except (ValueError, Exception) as error:
        # print(error)
        ...
    # want +1 "`suppress\\(Exception\\)` hides"
    with suppress(Exception):
        frames.append(read(path))


def refresh(cache):
    # want +5 "hides every error"
    try:
        for key in cache:
            if key.stale:
                return key.load()
    except Exception:
        pass
    cache.clear()


def count(path, limit):
    # want +3 "hides every error"
    try:
        rows = open(path).readlines()
    except Exception:
        pass
    if limit is None:
        return len(rows)
    return min(limit, len(rows))


def drop(cache):
    # want +4 "hides every error"
    try:
        if cache.stale:
            return cache.load()
    except Exception:
        pass
    return


def last_that_reads(paths):
    # want +6 "hides every error"
    tides = None
    for path in paths:
        try:
            tides = read(path)
            break
        except Exception:
            continue
    return tides.mean()


def until_deep(paths):
    # want +5 "hides every error"
    total = 0
    for path in paths:
        try:
            total += read(path)
        except Exception:
            continue
        if total > 9:
            return total
    return total


def until_empty(paths):
    # want +6 "hides every error"
    kept, last = [], None
    for path in paths:
        try:
            for row in read(path):
                kept.append(row)
        except Exception:
            continue
        for row in kept:
            if row.last:
                break
    if last is None:
        return kept
    return last
