def for_the_bundler():
    """Let the bundler see what is imported by its text only."""
    import csv.dialects
    import json.decoder


def lazily():
    import shelve  # want "`shelve`"
    return 3


def alone():
    import zlib  # want "`zlib`"


def all_of_them(self):
    with self.quiet():
        import harbour.crane
        import harbour.hoist
        import harbour.winch
        print("loaded")


def two_of_them(self):
    import pier.crane  # want "`pier`"
    import pier.hoist  # want "`pier`"
    print("loaded")
