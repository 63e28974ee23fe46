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
