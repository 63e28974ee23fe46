import os
from contextlib import suppress

try:
    import cupy
except Exception:
    pass

try:
    read(path)
except KeyError:
    pass

try:
    read(path)
except Exception as error:
    log.warning("skipped %s: %s", path, error)

try:
    send_statistics()
except Exception:
    pass  # the job must not fail for want of statistics

try:
    send_statistics()
except Exception:
    # Nobody waits for them.
    pass

try:
    os.remove(path)
    connection.close()
except Exception:
    pass

with suppress(FileNotFoundError):
    os.remove(path)
with suppress(Exception):
    connection.close()


class Store:
    def __del__(self):
        try:
            self.write()
        except Exception:
            pass

    def load(self):
        try:
            self.read()
        finally:
            try:
                self.write()
            except Exception:
                pass


try:
    read(path)
except ValueError:
    pass
except Exception:
    raise

# The logo goes where it can (best effort).
try:
    figure.logo = None
except Exception:
    pass

try:
    run()
except Exception:
    try:
        write_state()
    except Exception:
        pass
    raise


def number(text):
    try:
        return int(text)
    except Exception:
        pass
    try:
        return float(text)
    except Exception:
        pass
    return None


def free_memory():
    # Where the file tells it, it is the answer; else it is the one below.
    try:
        with open("/proc/meminfo") as table:
            for line in table:
                if line.startswith("MemFree"):
                    return int(line.split()[1])
    except Exception:
        pass
    return None


def names_of_stations(default):
    # Each file may have them; else they are numbered.
    if os.path.isfile("stations.json"):
        try:
            with open("stations.json") as table:
                names = json.load(table)
            if names:
                return names
        except Exception:
            pass
    path = "stations.txt"
    try:
        return open(path).read().split()
    except Exception:
        pass
    return [f"station {i}" for i in range(default)]


def depth_of(path):
    depth = None
    try:
        with open(path) as table:
            depth = float(table.readline())
    except Exception:
        pass
    # It is asked for right below.
    if depth is None:
        raise SystemExit(f"no depth in {path}")
    return depth


def found(path):
    station = ""
    try:
        station = open(path).read()
    except Exception:
        pass
    if not station:
        print("none")


def read_level(texts):
    for text in texts:
        try:
            return parse_level(text)
        except Exception:
            continue
    for text in texts:
        if text:
            try:
                return parse_level(text.strip(";"))
            except Exception:
                pass
    raise ValueError("no level in any text")


def read_any(path):
    tides = None
    for encoding in ("utf-8", "latin-1"):
        try:
            tides = read(path, encoding=encoding)
            break
        except:
            continue
    if tides is None:
        raise ValueError(path)
    for separator in ",;":
        try:
            rows = parse(path, separator)
            break
        except Exception:
            pass
    else:
        rows = []
    return tides, rows


def parsed(text):
    for way in (parse_rows, parse_table):
        try:
            tides = way(text)
        except Exception:
            continue
        if tides.depths:
            return tides
    return None


def nearest(query):
    try:
        query = query.probes(8)  # only where an index was made
    except Exception:
        pass
    return query.all()


def first_with_depths(paths):
    for path in paths:
        try:
            tides = read(path)
        except Exception:
            continue
        if tides.depths:
            return tides
    # None has any.
    raise ValueError("no depths")


def station_of(book):
    chosen = None
    for sheet in book.sheets:
        try:
            head = read(book, sheet, rows=1)
        except Exception:
            continue
        if "station" in head:
            chosen = sheet
            break
    if chosen is None:
        chosen = book.sheets[0]
    return chosen


def table_of(paths):
    table = None
    for path in paths:
        try:
            table = read(path)
            break
        except Exception:
            continue
    if table is None or table.empty:
        raise SystemExit("no table")
    return table
