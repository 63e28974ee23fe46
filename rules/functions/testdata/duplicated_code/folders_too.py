# Paths are settings, as the imports between them.
HERE = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
WHERE = os.path.dirname(os.path.abspath(__file__))
INPUT = os.path.join(HERE, "input")
CACHE = os.path.join(INPUT, "cache", "small")
PLACE = os.path.realpath(os.path.join(HERE, "output"))
USER = os.path.expanduser(os.path.join("~", "output"))
store = open_store(HERE)
clock = store.start(HERE, INPUT)
