import csv
import gc  # want "`gc`"
import json
import shelve
import zlib

if "__file__" in globals() and "csv" not in globals():
    print(globals().get("json", None))
    print(globals()["shelve"])
exec("zlib.crc32(b'')")
module = __import__("harbour", globals(), locals(), ["boats"])


def run(code, space):
    exec(code, space)
    return eval(code, space, {})
