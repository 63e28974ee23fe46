tides = {
    "low": "a"
           "b",
    "high": [x for x in (1, 2) if x not in {3} or not x],
    "mean": lambda x: x.real,
    "port": (1.5).real
    "max": 3,  # want 5-14:"^`\"max\": 3,` follows `\"port\": \\(1.5\\).real`: add a comma or operator$"
}
