def for_the_bundler():
    """Let the bundler see what is imported by its text only."""
    import csv.dialects
    import json.decoder


def lazily():
    import shelve  # want "`shelve`"
    return 3


def alone():
    import zlib  # want "`zlib`"
