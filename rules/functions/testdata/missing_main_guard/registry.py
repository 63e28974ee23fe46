import logging

logging.basicConfig()
handlers = {}
handlers["csv"] = make("csv")
handlers["sql"] = make("sql")
known = sorted(handlers)
first = known[0]
last = known[-1]
size = len(known) + 1
